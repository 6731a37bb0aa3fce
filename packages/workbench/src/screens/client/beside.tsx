import { Factors, Waterfall } from "@waymark/report/components";
import { useEffect, useState } from "preact/hooks";
import type { Beside } from "../../engine/answers/client/mentors.js";
import type { ClientView } from "../../engine/answers/client.js";
import { opened } from "../../shell/state.js";
import { useAnswer } from "../../shell/use-answer.js";
import { words } from "../../words/index.js";

/** The client’s own or proposed mentor beside the best of the others: as bars, and factor by factor. */
export function BesideSection({ id, beside }: { readonly id: string; readonly beside: Beside }) {
  const say = words().client;
  const { bands, stacks, others, columns, rows } = beside;
  const isQuiet = useQuiet();
  const people = opened.value?.people;
  return (
    <section aria-labelledby="beside">
      <h2 id="beside">{say.beside(id, people?.mentors ?? "")}</h2>
      <p>{say.besideSays(id, people?.mentor ?? "")}</p>
      <div class="beside">
        <div>
          <Waterfall bands={bands} stacks={stacks} />
          {others.length > 0 && (
            <div class="callout">
              <h3>{say.others}</h3>
              <ul>
                {others.map(({ mentor, says }) => (
                  <li key={mentor}>
                    {says} <Cost client={id} mentor={mentor} />
                  </li>
                ))}
              </ul>
            </div>
          )}
        </div>
        <div class={isQuiet ? "quiet-says" : undefined}>
          <h3>{say.factors}</h3>
          <Factors caption={say.factorsSay} head={say.factorsHead} columns={columns} rows={rows} />
        </div>
      </div>
    </section>
  );
}

/** Escape puts away a sentence that shows because a bar is pointed at, until another is. */
function useQuiet(): boolean {
  const [isQuiet, setQuiet] = useState(false);
  useEffect(() => {
    const press = ({ key }: KeyboardEvent) => key === "Escape" && setQuiet(true);
    const move = () => setQuiet(false);
    document.addEventListener("keydown", press);
    document.addEventListener("pointerout", move);
    return () => {
      document.removeEventListener("keydown", press);
      document.removeEventListener("pointerout", move);
    };
  }, []);
  return isQuiet;
}

/** What it would take to have a mentor who is not proposed: found by allocating again, and only when asked. */
function Cost({ client, mentor }: { readonly client: string; readonly mentor: string }) {
  const say = words().client;
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="no-print" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say.cost(mentor)}</summary>
      {isOpen && <CostFound client={client} mentor={mentor} />}
    </details>
  );
}

function CostFound({ client, mentor }: { readonly client: string; readonly mentor: string }) {
  const say = words().client;
  const found = useAnswer("cost", { client, mentor });
  if (found === undefined) return null;
  return (
    <div role="status">
      <p>{found.says}</p>
      {found.instead.length === 0 ? (
        <p>{say.costNone}</p>
      ) : (
        <ul>
          {found.instead.map((says) => (
            <li key={says}>{says}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** What the terminal explains of this client, in its sentences. */
export function ExplainedSection({
  explained,
}: {
  readonly explained: NonNullable<ClientView["explained"]>;
}) {
  const say = words().client;
  const { eligible, mentors, says, conflict, rules, corrections, questions } = explained;
  return (
    <section class="no-print" aria-labelledby="explained">
      <h2 id="explained">{say.explained}</h2>
      <p>{say.eligible(eligible, mentors, opened.value?.people.mentors ?? "")}</p>
      {[...says, ...conflict].map((text) => (
        <p key={text}>{text}</p>
      ))}
      <Items items={rules} />
      <Items title={say.corrections} items={corrections} />
      <Items title={say.questions} items={questions} />
    </section>
  );
}

function Items({ title, items }: { readonly title?: string; readonly items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <>
      {title && <h3>{title}</h3>}
      <ul>
        {items.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </>
  );
}
