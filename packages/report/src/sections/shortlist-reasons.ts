import type { AssignedPair, Contribution, Match, PairExplanation } from "@waymark/matching";
import { type Child, type Html, html } from "../html/index.js";
import { capital, score } from "../words/index.js";
import { points } from "./parts.js";
import { couldChange } from "./shortlist-sentence.js";

const settled = ({ level }: Contribution) => level !== null;
const half = ({ points: earned, of }: Contribution) => earned * 2 >= of;

/** What speaks for a match: the settled factors that give most. */
export function speaksFor({ contributions }: Match, most = 3): readonly Contribution[] {
  return [...contributions]
    .filter((one) => settled(one) && half(one) && one.points > 0)
    .sort((a, b) => b.points - a.points || (a.factor < b.factor ? -1 : 1))
    .slice(0, most);
}

/** What speaks against it: the settled factors where less than half was reached, those that weigh most first. */
export function speaksAgainst({ contributions }: Match, most = 2): readonly Contribution[] {
  return [...contributions]
    .filter((one) => settled(one) && !half(one))
    .sort((a, b) => b.of - a.of || (a.factor < b.factor ? -1 : 1))
    .slice(0, most);
}

/** The best match in a few lines: for, against, what to ask first, what to bear in mind, and why not another. */
export function reasons(
  matches: readonly Match[],
  pair: AssignedPair | undefined,
  nearMisses: readonly PairExplanation[],
): Child {
  const [best] = matches;
  if (!best) return points(nearMisses.map(whyNot));
  return points([
    ["For", says(speaksFor(best))],
    ["Against", says(speaksAgainst(best))],
    ["Ask first", askFirst(matches)],
    ["Allocation", pair !== undefined && pair.mentor !== best.mentor && allocated(pair)],
    ["Bear in mind", best.flags.length > 0 && best.flags.map(({ reason, remedy }) => `${reason} ${remedy} `)],
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

function askFirst(matches: readonly Match[]): Html | false {
  const unknown = matches[0]?.unknowns[0];
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
