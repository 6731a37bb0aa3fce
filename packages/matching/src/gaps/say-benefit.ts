import { listed } from "@waymark/core";
import type { AllocationProblem } from "../allocation/problem.js";
import { sayWhole } from "../words.js";

/** What a recruit changes: positions among the seeking clients, and clients matched and points more. */
export interface RecruitBenefit {
  readonly served: number;
  readonly points: number;
  readonly noLongerWait: readonly number[];
  readonly nowWait: readonly number[];
}

/** What would change with a recruit, in words: who would have a mentor, who would wait instead, and the total score. */
export function sayBenefit(
  problem: AllocationProblem,
  { served, points, noLongerWait, nowWait }: RecruitBenefit,
): string {
  const { tiers, weights } = problem;
  const weigh = (positions: readonly number[]) =>
    positions.reduce((sum, i) => sum + weights.waits[tiers[i]!]!, 0);
  const isUrgent = served <= 0 && weigh(noLongerWait) > weigh(nowWait);
  const names = (positions: readonly number[]) => listed(positions.map((i) => nameOf(problem, i, isUrgent)));
  const matched =
    noLongerWait.length === 0
      ? "The same clients would have a mentor who fits better"
      : `${names(noLongerWait)} would have a mentor`;
  const instead = nowWait.length === 0 ? "" : `, and ${names(nowWait)} would wait instead`;
  const change = points < 0 ? "fall" : "rise";
  return `${matched}${instead}. The total match score would ${change} by ${sayWhole(Math.abs(points))}.`;
}

function nameOf({ pool, seeking }: AllocationProblem, i: number, withUrgency: boolean): string {
  const { id, urgency } = pool.clients[seeking[i]!]!;
  if (!withUrgency) return String(id);
  return `${id} (urgency ${typeof urgency === "number" ? urgency : "not known"})`;
}

/**
 * How the worth of a recruit was checked, and what the prices of the allocation left open. A client who waits costs more
 * than all points, so what lies between is that many clients of the least urgent group at most, or points.
 */
export function sayPriceProof({ weights }: AllocationProblem, saving: number, bound: number): string {
  const between = bound - saving;
  const wait = weights.waits[weights.waits.length - 1]!;
  const exact = "Checked by running the allocation again with this mentor included.";
  if (between === 0) return `${exact} A quick check by prices agrees.`;
  if (between < wait) return `${exact} A quick check allowed up to ${sayWhole(between)} more.`;
  const clients = Math.floor(between / wait);
  return `${exact} A quick check allowed up to ${clients} more ${clients === 1 ? "client" : "clients"} of the least urgent group.`;
}
