import type { AllocationProblem } from "../allocation/problem.js";
import { listed, sayTenths } from "../words.js";

/** What a recruit changes: positions among the seeking clients, and clients served and points more. */
export interface Worth {
  readonly served: number;
  readonly points: number;
  readonly noLongerWait: readonly number[];
  readonly nowWait: readonly number[];
}

/** Why a recruit is worth having: who no longer waits, who waits then, and what weighs more than points. */
export function sayWorth(
  problem: AllocationProblem,
  { served, points, noLongerWait, nowWait }: Worth,
): string {
  const { tiers, weights } = problem;
  const weigh = (positions: readonly number[]) =>
    positions.reduce((sum, i) => sum + weights.waits[tiers[i]!]!, 0);
  const isUrgent = served <= 0 && weigh(noLongerWait) > weigh(nowWait);
  const name = (i: number) => nameOf(problem, i, isUrgent);
  const head =
    noLongerWait.length === 0
      ? "Serves the same clients better"
      : `${sayServed(served)}${isUrgent ? ", the more urgent first" : ""}: ${listed(noLongerWait.map(name))} no longer ${noLongerWait.length === 1 ? "waits" : "wait"}`;
  const instead =
    nowWait.length === 0
      ? ""
      : `, and ${listed(nowWait.map(name))} ${nowWait.length === 1 ? "waits" : "wait"} then`;
  return `${head}${instead}; ${points < 0 ? "−" : "+"}${sayPoints(Math.abs(points))} points over all proposals.`;
}

function sayServed(served: number): string {
  if (served === 0) return "Serves as many";
  return served > 0 ? `Serves ${served} more` : `Serves ${-served} fewer`;
}

function nameOf({ pool, seeking }: AllocationProblem, i: number, withUrgency: boolean): string {
  const { id, urgency } = pool.clients[seeking[i]!]!;
  if (!withUrgency) return String(id);
  return `${id} (urgency ${typeof urgency === "number" ? urgency : "not known"})`;
}

/**
 * How far the exact worth lies below what the prices of the allocation as it is allow: each client who waits costs
 * more than all points, so that what lies between is so many clients of the last tier at most, or points.
 */
export function sayPriceProof({ weights }: AllocationProblem, saving: number, bound: number): string {
  const between = bound - saving;
  const wait = weights.waits[weights.waits.length - 1]!;
  const exact = "Exact, by allocating again";
  if (between === 0) return `${exact}; the prices of the allocation as it is allow no more.`;
  if (between < wait)
    return `${exact}; the prices of the allocation as it is allow ${sayPoints(between)} points more at most.`;
  const clients = Math.floor(between / wait);
  return `${exact}; the prices of the allocation as it is allow up to ${clients} more ${clients === 1 ? "client" : "clients"} of the last tier, and so settle less.`;
}

function sayPoints(points: number): string {
  return sayTenths(Math.floor((points + 5) / 10));
}
