import {
  type Caseload,
  type CaseloadTables,
  canonical,
  type Model,
  openCaseload,
  WaymarkError,
} from "@waymark/core";
import { hasBit } from "../score/bits.js";
import type { Allocation, AssignedPair } from "./allocation.js";
import { proposal, settledPairs } from "./answer.js";
import { checkCertificate } from "./certificate.js";
import { openProblem } from "./open-problem.js";
import { outcomesOf } from "./outcomes.js";
import type { AllocationProblem } from "./problem.js";
import { placesLeft, waitReason } from "./waiting.js";

/** Whether an allocation is what it claims to be, and if not, where it fails. */
export interface Verdict {
  readonly valid: boolean;
  /** What fails, each with the client or mentor concerned; empty where the allocation is valid. */
  readonly problems: readonly string[];
}

/**
 * Checks an allocation without solving anything, in one pass over the options. It must be made from this model, caseload
 * and earlier proposals. Every open client is in it once, everybody is eligible, every pair admissible, no mentor over
 * capacity, and the budget kept. Pins and locks hold, and points are right. By its prices, no other allocation is better
 * by more than the gap, which is nothing where nobody needs two mentors and there is no budget.
 *
 * @example
 * ```ts
 * const model = compile(policy, { plugins: [westMidlands] });
 * const caseload = { clients: [{ id: "C-1", extremism_type: "animal-rights" }], mentors: [] };
 * verifyAllocation(model, caseload, allocate(model, caseload)).valid; // => true
 * ```
 */
export function verifyAllocation(
  model: Model,
  caseload: Caseload | CaseloadTables,
  allocation: Allocation,
): Verdict {
  const opened = openCaseload(model, caseload);
  const found: string[] = [];
  if (!isAllocation(allocation)) return { valid: false, problems: ["It is not an allocation."] };
  let problem: AllocationProblem;
  try {
    problem = openProblem(opened, allocation.previous);
  } catch (error) {
    if (!(error instanceof WaymarkError)) throw error;
    return { valid: false, problems: error.problems.map(({ message }) => message) };
  }
  if (allocation.fingerprint !== problem.fingerprint)
    found.push("The fingerprint is of another model or caseload.");
  const chosen = checkPairs(problem, allocation, found);
  checkOutcomes(problem, allocation, chosen, found);
  checkUnmatched(problem, allocation, chosen, found);
  checkCertificate(problem, allocation, chosen, found);
  return { valid: found.length === 0, problems: found };
}

/** Feasibility. Gives the mentors' columns for each seeking client; none for those who wait. */
function checkPairs(problem: AllocationProblem, allocation: Allocation, found: string[]): number[][] {
  const { pool, seeking } = problem;
  const expected = new Map(settledPairs(problem).map((one) => [textOf(one), nameOf(one)]));
  const position = new Map(seeking.map((row, i) => [String(pool.clients[row]!.id), i]));
  const chosen: number[][] = seeking.map(() => []);
  let points = 0;
  for (const one of allocation.assignments) {
    if (one.kind === "proposed") points += one.points;
    const key = textOf(one);
    if (expected.delete(key)) continue;
    const i = position.get(one.client);
    const columns = [one.mentor, one.second].flatMap((id) => (id ? (pool.columnOf.get(id) ?? -1) : []));
    if (one.kind !== "proposed" || i === undefined || columns.length === 0 || columns.includes(-1)) {
      found.push(`${nameOf(one)}: neither kept, nor settled, nor proposed for a client who seeks a mentor.`);
      continue;
    }
    if (chosen[i]!.length > 0) found.push(`${one.client} is assigned twice.`);
    chosen[i] = columns;
    if (!isOption(problem, i, columns)) found.push(`${nameOf(one)}: not eligible.`);
    else if (key !== textOf(proposal(problem, i, columns)))
      found.push(`${nameOf(one)}: the points or the reasons are wrong.`);
  }
  for (const name of expected.values()) found.push(`${name}: left out or changed.`);
  placesLeft(problem, chosen).forEach((left, column) => {
    if (left < 0) found.push(`${String(pool.mentors[column]!.id)} has ${-left} more proposed than places.`);
  });
  if (allocation.points !== points) found.push(`The points sum to ${points}, not ${allocation.points}.`);
  return chosen;
}

const nameOf = ({ client, mentor, second }: AssignedPair) =>
  [client, "with", mentor, ...(second ? ["and", second] : [])].join(" ");

/** Whether the client at a position may have these mentors: one, or two who may work as a pair. */
function isOption(problem: AllocationProblem, i: number, columns: readonly number[]): boolean {
  const { pool, seeking, pairs, pinned, orAlone, leastAlone } = problem;
  const [a, b] = columns;
  const named = pinned[i]?.columns[0];
  if (named !== undefined && !columns.includes(named)) return false;
  const choices = pairs[i];
  if (b !== undefined) return choices?.has(a!, b) ?? false;
  const row = seeking[i]!;
  const reaches = named !== undefined || pool.scores.at(row, a!).points >= leastAlone;
  return hasBit(pool.openTo(row), a!) && (!choices || (orAlone && reaches));
}

/** Says of each decision whether the allocation did with it what is said. */
function checkOutcomes(
  problem: AllocationProblem,
  { overrides }: Allocation,
  chosen: readonly (readonly number[])[],
  found: string[],
): void {
  const expected = outcomesOf(problem, chosen);
  if (overrides.length !== expected.length)
    found.push(`There are ${expected.length} decisions, and ${overrides.length} outcomes.`);
  expected.forEach((outcome, k) => {
    const { client, mentor } = outcome.decision;
    if (overrides[k] !== undefined && textOf(overrides[k]) !== textOf(outcome))
      found.push(`${client} with ${mentor}: what became of this decision is not what is said.`);
  });
}

function checkUnmatched(
  problem: AllocationProblem,
  { unmatched }: Allocation,
  chosen: readonly (readonly number[])[],
  found: string[],
): void {
  const { pool, seeking } = problem;
  const waiting = new Map(
    seeking.flatMap((row, i) =>
      chosen[i]!.length === 0 ? [[String(pool.clients[row]!.id), i] as const] : [],
    ),
  );
  const left = placesLeft(problem, chosen);
  for (const { client, eligible, reason } of unmatched) {
    const i = waiting.get(client);
    if (i === undefined) {
      found.push(`${client} is listed as waiting and is not, or twice.`);
      continue;
    }
    waiting.delete(client);
    const why = waitReason(problem, i, left);
    if (why.columns.length !== eligible || why.reason !== reason)
      found.push(`${client}: the reason for waiting is wrong.`);
  }
  for (const client of waiting.keys()) found.push(`${client} is in neither list.`);
}

/** Whether it has the parts that an allocation has, of the kinds that they are of: it may come from a file. */
function isAllocation(one: Partial<Allocation> | null): one is Allocation {
  const isRecord = (value: unknown) => typeof value === "object" && value !== null;
  const { assignments, unmatched, overrides, certificate } = one ?? {};
  const lists = [assignments, unmatched, overrides];
  if (!lists.every((list) => Array.isArray(list) && list.every(isRecord)) || !isRecord(certificate))
    return false;
  const { objective, waits, clientPrices, mentorPrices } = certificate as Allocation["certificate"];
  return Array.isArray(objective) && [waits, clientPrices, mentorPrices].every(isRecord);
}

/** As canonical JSON; what that cannot hold is equal to nothing. */
function textOf(value: unknown): string {
  try {
    return canonical(value);
  } catch (error) {
    if (error instanceof WaymarkError) return "not JSON";
    throw error;
  }
}
