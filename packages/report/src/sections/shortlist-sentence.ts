import type { Match, Shortlist } from "@waymark/matching";
import { type Html, html } from "../html/index.js";
import { counted, inWords, score } from "../words/index.js";

/** The first sentence of a client's shortlist: who is best, of how many, by what, and how sure that is. */
export function shortlistSentence({ client, matches, eligible, considered }: Shortlist): Html {
  const [best, next] = matches;
  if (!best) {
    return html`<p class="lead"><strong>No mentor is eligible for ${client}</strong>, of the ${inWords(considered)} in the pool.</p>`;
  }
  const place =
    eligible === 1
      ? `is the only eligible mentor for ${client}`
      : `is the best of ${inWords(eligible)} eligible mentors for ${client}`;
  return html`<p class="lead"><strong>${best.mentor} ${place}: ${score(best.points)} of 100</strong>${certainty(best)}${level(best, next)}</p>`;
}

function certainty({ low, high, unknowns }: Match): string {
  if (low === high) return ". Nothing that bears on the score is unknown.";
  const what =
    unknowns.length === 1 ? "the one unknown turns" : `the ${counted(unknowns.length, "unknown")} turn`;
  return `, between ${score(low)} and ${score(high)} whatever ${what} out to be.`;
}

function level(best: Match, next: Match | undefined): string | false {
  return (
    next !== undefined &&
    next.points === best.points &&
    ` ${next.mentor} has the same points: which of the two stands first was settled by lot.`
  );
}

/** Whether what is not known could put another of those listed first. */
export function couldChange([best, ...others]: readonly Match[]): boolean {
  return best !== undefined && others.some(({ high }) => high > best.low);
}
