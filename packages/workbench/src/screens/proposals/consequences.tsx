import type { Consequences } from "../../engine/answers/choices.js";
import { words } from "../../words/index.js";
import type { Found } from "./use-consequences.js";

type Look = Pick<Consequences, "moves" | "served" | "against">;

/** Who would move and why, before anything is put on record; of those who are decided about, without the decision. */
export function ShowConsequences({ found, own }: { readonly found: Found; readonly own: readonly string[] }) {
  const say = words().proposals;
  if (found === undefined) return <p class="soft">{say.workingOut}</p>;
  if ("problems" in found)
    return (
      <ul class="plain">
        {found.problems.map(({ message, hint }) => (
          <li key={message}>
            {message} <span class="note">{hint}</span>
          </li>
        ))}
      </ul>
    );
  const { atOnce, asked, refused } = found;
  if (refused.length > 0)
    return (
      <>
        <p>
          <strong>{say.cannot}</strong>
        </p>
        <Lines lines={refused} />
      </>
    );
  return (
    <>
      {atOnce !== null && (
        <>
          <p>{say.atOnce}</p>
          <Moves look={atOnce} own={own} />
        </>
      )}
      <Moves look={found} own={own} />
      <Lines title={say.toAsk} lines={asked} />
    </>
  );
}

function Moves({
  look: { moves, served, against },
  own,
}: {
  readonly look: Look;
  readonly own: readonly string[];
}) {
  const say = words().proposals;
  return (
    <>
      <ul class="plain">
        {moves.map(({ client, from, to, says }) => (
          <li key={client}>
            {to === null
              ? say.wouldWait(client, mentorsOf(from))
              : say.wouldHave(client, mentorsOf(to), mentorsOf(from))}{" "}
            {!own.includes(client) && <span class="soft">{says}</span>}
          </li>
        ))}
        {moves.every(({ client }) => own.includes(client)) && <li>{say.nobodyElse}</li>}
        {served.before !== served.after && <li>{say.served(served.before, served.after)}</li>}
      </ul>
      <Lines title={say.alsoAgainst} lines={against} />
    </>
  );
}

function Lines({ title, lines }: { readonly title?: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      {title !== undefined && <p>{title}</p>}
      <ul>
        {lines.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </>
  );
}

function mentorsOf(match: Consequences["moves"][number]["from"]): string[] {
  if (match === null) return [];
  return match.second ? [match.mentor, match.second] : [match.mentor];
}
