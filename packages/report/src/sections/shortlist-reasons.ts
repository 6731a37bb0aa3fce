import {
  type AssignedPair,
  type Contribution,
  type Match,
  mainReasons,
  type PairExplanation,
  type Unknown,
} from "@waymark/matching";
import { type Child, type Html, html } from "../html/index.js";
import { capital, score } from "../words/index.js";
import { points } from "./parts.js";
import { couldChange } from "./shortlist-sentence.js";

/** The best match in a few lines: for, against, what to ask first, what to bear in mind, and why not another. */
export function reasons(
  matches: readonly Match[],
  pair: AssignedPair | undefined,
  nearMisses: readonly PairExplanation[],
): Child {
  const [best] = matches;
  if (!best) return points(nearMisses.map(whyNot));
  const main = mainReasons(best);
  return points([
    ["For", says(main.for)],
    ["Against", says(main.against)],
    ["Ask first", askFirst(main.askFirst[0], matches)],
    ["Allocation", pair !== undefined && pair.mentor !== best.mentor && allocated(pair)],
    ["Check first", main.check.length > 0 && main.check.map(({ reason, remedy }) => `${reason} ${remedy} `)],
    ...nearMisses.map(whyNot),
  ]);
}

function allocated({ mentor, points: earned, kind }: AssignedPair): string {
  const at = `${mentor}, ${score(earned)} of 100`;
  return kind === "kept"
    ? `The engagement with ${at}, goes on; to change it is a decision of its own.`
    : `${at}, is proposed: the best for all clients together, with the places that there are.`;
}

function says(contributions: readonly Contribution[]): string | false {
  return contributions.length > 0 && contributions.map((one) => one.says).join(" ");
}

function askFirst(unknown: Unknown | undefined, matches: readonly Match[]): Html | false {
  if (!unknown) return false;
  return html`<em>${unknown.ask}</em> ${capital(unknown.title)} is not known, and ${score(unknown.swing)} of the score hangs on it. ${couldChange(matches) ? "The order of those listed could change." : "It cannot put another of those listed first."}`;
}

function whyNot({ match, rankIfEligible, first, smallest }: PairExplanation): readonly [string, Html] {
  const lifted = match.blockers.map(({ reason, remedy }) => `${reason} ${remedy}`).join(" ");
  const best = first && ` (${first.match.mentor}: ${score(first.match.points)})`;
  const isBeyond = smallest.eligible.stands.length > 0;
  const then = isBeyond ? "Nothing that can be changed would lift all of it. Otherwise" : "Then";
  return [
    `Why not ${match.mentor}?`,
    html`${lifted} ${then}: place ${rankIfEligible}, at ${score(match.points)} of 100${best}.`,
  ];
}
