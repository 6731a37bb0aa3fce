import { listed } from "@waymark/core";
import { pairsFor } from "../pairs/match-pair.js";
import { type FirstRemedy, firstRemedy, isBeforeRecruiting } from "../remedies/cheapest.js";
import { eligibleColumns } from "../score/pool.js";
import { besidesMentors, countRules, type RuleCount, recruitProfile } from "../shortlist/barriers.js";
import { rankMentors } from "../shortlist/shortlist.js";
import type { Unmatched } from "./allocation.js";
import { bestPair, hasPair } from "./best-pair.js";
import { floorPoints, shortfallsAt } from "./floor.js";
import type { AllocationProblem } from "./problem.js";

/** Those who wait, the most urgent first, then those who have waited longest; each with the reason and what would help. */
export function explainWaits(
  problem: AllocationProblem,
  chosen: readonly (readonly number[])[],
): Unmatched[] {
  const left = placesLeft(problem, chosen);
  const waits = problem.seeking.flatMap((row, i) =>
    chosen[i]!.length === 0 ? [{ ...explainWait(problem, i, left), tier: problem.tiers[i]!, row }] : [],
  );
  waits.sort((a, b) => a.tier - b.tier || (b.daysWaiting ?? -1) - (a.daysWaiting ?? -1) || a.row - b.row);
  return waits.map(({ tier: _, row: __, ...rest }) => rest);
}

/** Places that are still free beside all that is proposed. */
export function placesLeft({ free }: AllocationProblem, chosen: readonly (readonly number[])[]): number[] {
  const left = [...free];
  for (const columns of chosen) for (const column of columns) left[column]! -= 1;
  return left;
}

/** Why the client at a position among those seeking waits; `left` are the places that stay free. */
export function waitReason(
  problem: AllocationProblem,
  i: number,
  left: readonly number[],
): { readonly reason: Unmatched["reason"]; readonly columns: readonly number[] } {
  const { pool, open, seeking, pairs, pinned, orAlone } = problem;
  const row = seeking[i]!;
  const named = pinned[i]?.columns[0];
  const columns = eligibleColumns(pool, row);
  if (columns.length === 0) {
    const eligible = pool === open ? columns : eligibleColumns(open, row);
    return { reason: eligible.length === 0 ? "no-eligible-mentor" : "below-floor", columns: eligible };
  }
  const choices = pairs[i];
  if (choices && pool !== open && named === undefined && !reachesFloor(problem, row, columns))
    return { reason: "below-floor", columns };
  if (choices && !orAlone) {
    if (!hasPair(problem, row, columns, { named, least: 0 })) return { reason: "no-whole-pair", columns };
    const free = choices.columns.filter((column) => left[column]! > 0);
    const isFree = hasPair(problem, row, free, choices);
    return { reason: isFree ? "over-budget" : "all-suitable-full", columns };
  }
  return {
    reason: columns.some((column) => left[column]! > 0) ? "over-budget" : "all-suitable-full",
    columns,
  };
}

/** Whether a client who needs two mentors has a pair, or where that will do one mentor, from the floor up. */
function reachesFloor(problem: AllocationProblem, row: number, columns: readonly number[]): boolean {
  const { model, pool, orAlone, leastAlone } = problem;
  // That no two can work as a pair is another reason than that those who can fit too little.
  if (!orAlone && !hasPair(problem, row, columns)) return true;
  if (hasPair(problem, row, columns, { named: undefined, least: floorPoints(model) })) return true;
  return orAlone && columns.some((column) => pool.scores.at(row, column).points >= leastAlone);
}

/** The client at a position among those seeking, with the reason for waiting and what would help. */
export function explainWait(problem: AllocationProblem, i: number, left: readonly number[]): Unmatched {
  const { model, pool, seeking } = problem;
  const row = seeking[i]!;
  const client = pool.clients[row]!;
  const { reason, columns } = waitReason(problem, i, left);
  const blocked = countRules(pool, row);
  const remedy = reason === "no-eligible-mentor" ? firstRemedy(pool, row) : null;
  const { urgency, referred } = client;
  return {
    client: String(client.id),
    reason,
    says: sayReason(problem, i, reason, columns, remedy),
    urgency: typeof urgency === "number" ? urgency : null,
    daysWaiting: typeof referred === "number" ? Math.max(0, model.today - referred) : null,
    wouldServe: wouldServe(problem, i, reason, remedy, blocked),
    eligible: columns.length,
    blocked,
    remedy,
    profile: isBeforeRecruiting(remedy)
      ? { must: [], should: [] }
      : recruitProfile(model, pool.plans[row]!, client),
  };
}

function sayReason(
  problem: AllocationProblem,
  i: number,
  reason: Unmatched["reason"],
  columns: readonly number[],
  remedy: FirstRemedy | null,
): string {
  const { model, pool, seeking, pairs, orAlone } = problem;
  const count = columns.length;
  if (reason === "no-eligible-mentor") {
    const first = besidesMentors(model, pool.clients[seeking[i]!]!);
    if (first.length > 0) return `No match can be proposed yet, whatever the mentor. ${first.join(" ")}`;
    if (remedy?.kind === "fill-in") return "No match can be proposed yet, because facts are missing.";
    return isBeforeRecruiting(remedy) ? "No mentor is eligible yet." : "No current mentor is eligible.";
  }
  if (reason === "below-floor") return sayBelowFloor(problem, i);
  if (reason === "no-whole-pair")
    return count === 1
      ? "This client needs two mentors, and only one is eligible."
      : `This client needs two mentors, and no two of the ${count} eligible mentors can work as a pair.`;
  if (reason === "over-budget") return "A suitable mentor has a place; the budget does not reach.";
  if (pairs[i] && !orAlone)
    return `No two of the ${count} eligible mentors are both free, or others need them first.`;
  return `${count === 1 ? "The one eligible mentor is" : `All ${count} eligible mentors are`} full or matched to others first.`;
}

/** What would serve a client, in words. */
function wouldServe(
  problem: AllocationProblem,
  i: number,
  reason: Unmatched["reason"],
  remedy: FirstRemedy | null,
  blocked: readonly RuleCount[],
): string[] {
  const { model, pool, seeking, pairs, orAlone, tables } = problem;
  const row = seeking[i]!;
  if (reason === "no-eligible-mentor") {
    const said = besidesMentors(model, pool.clients[row]!).join(" ");
    if (remedy !== null) return said.includes(remedy.says) ? [] : [remedy.says];
    return [...blocked]
      .filter((one) => one.alone > 0 && !said.includes(one.remedy))
      .sort((a, b) => b.alone - a.alone)
      .slice(0, 3)
      .map((one) => `${one.remedy} ${sayAlone(one)}`);
  }
  if (reason === "below-floor")
    return ["A mentor who fits better would help. A person may still decide on one of those there are."];
  if (reason === "over-budget") return ["More money, or a mentor whose rate is lower."];
  if (reason === "no-whole-pair") {
    const { kept } = tables().count(row, eligibleColumns(pool, row));
    return pairsFor(model, pool.clients[row]!)
      .rules.map(({ rule }, k) => ({ rule, pairs: kept[k]! }))
      .filter(({ pairs }) => pairs > 0)
      .sort((a, b) => b.pairs - a.pairs)
      .map(
        ({ rule, pairs }) =>
          `${rule.title} keeps ${pairs} ${pairs === 1 ? "pair" : "pairs"} apart. ${rule.remedy}`,
      );
  }
  const two = pairs[i] && !orAlone ? bestPair(problem, row, eligibleColumns(pool, row)) : null;
  if (two)
    return [
      `One more place each with ${listed(two.map((column) => String(pool.mentors[column]!.id)))} would help.`,
    ];
  const best = rankMentors(pool, row)
    .slice(0, 3)
    .map((column) => String(pool.mentors[column]!.id));
  return [`One more place with ${listed(best, { most: 3, word: "or" })} would help.`];
}

function sayAlone({ alone }: RuleCount): string {
  return `For ${alone} ${alone === 1 ? "mentor" : "mentors"} nothing else is missing.`;
}

/** The best of the eligible, and in what they fall short of the policy's least acceptable fit. */
function sayBelowFloor({ open, pool, seeking, pairs }: AllocationProblem, i: number): string {
  const row = seeking[i]!;
  if (pairs[i] && eligibleColumns(pool, row).length > 0)
    return "No two of the eligible mentors reach the least fit that the policy accepts.";
  const best = rankMentors(open, row)[0]!;
  const short = shortfallsAt(open, row, best).map(
    ({ title, points, least }) =>
      `${title.toLowerCase()}: ${Math.round(points / 100)} of 100, at least ${Math.round(least / 100)} asked`,
  );
  return `No eligible mentor reaches the least fit that the policy accepts. The best, ${open.mentors[best]!.id}, falls short (${short.join("; ")}).`;
}
