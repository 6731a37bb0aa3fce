import { useEffect, useRef } from "preact/hooks";
import type { PolicyChange } from "../../engine/answers/policy.js";
import { downloadText } from "../../shell/download.js";
import { addressOf } from "../../shell/place.js";
import { words } from "../../words/index.js";

interface Given {
  readonly found: PolicyChange;
  readonly version: string;
}

/** What other settings would change, and the files to decide on it with. */
export function Difference({ found, version }: Given) {
  const say = words().policy;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [found]);
  return (
    <section class="panel difference" aria-labelledby="difference">
      <h2 id="difference" ref={title} tabIndex={-1}>
        {say.difference}
      </h2>
      <Listed title={say.settings} items={found.changes} />
      <h3>{say.moves}</h3>
      {found.moves.length === 0 ? (
        <p>{say.nobodyMoves}</p>
      ) : (
        <ul>
          {found.moves.map(({ client, says }) => (
            <li key={client}>
              <a href={addressOf("client", client)}>{client}</a>: {says}
            </li>
          ))}
        </ul>
      )}
      <p>{found.served}</p>
      <h3>{say.first}</h3>
      <p>{found.firstSays}</p>
      {found.first.length > 0 && (
        <details>
          <summary>{say.first}</summary>
          <ul>
            {found.first.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </details>
      )}
      <Listed title={say.against} items={found.against} />
      <h3>{say.files}</h3>
      <p>{say.filesSay}</p>
      <p class="acts">
        <button
          class="btn pri"
          type="button"
          onClick={() => downloadText(`policy-${version}-difference.txt`, found.difference, "text/plain")}
        >
          {say.downloadDifference}
        </button>
        <button
          class="btn"
          type="button"
          onClick={() => downloadText("policy.json", found.policy, "application/json")}
        >
          {say.downloadPolicy}
        </button>
      </p>
      <p class="soft">{say.notRecord}</p>
    </section>
  );
}

function Listed({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {items.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </>
  );
}
