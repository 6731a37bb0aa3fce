import { pairFinder } from "../pairs/cheapest-pairs.js";
import type { PairChoices } from "./pair-choices.js";
import type { AllocationProblem } from "./problem.js";

type Among = Pick<PairChoices, "named" | "least">;

const anybody: Among = { named: undefined, least: 0 };

/**
 * The admissible pair with most points that a client has among some columns, the first of equals; null where there is none.
 *
 * @param columns rising
 */
export function bestPair(
  { pool, tables }: AllocationProblem,
  row: number,
  columns: readonly number[],
  { named, least }: Among = anybody,
): readonly [number, number] | null {
  const size = pool.mentors.length;
  const rank = Int32Array.from({ length: size }, (_, column) => column);
  const finder = pairFinder(pool, tables(), { row, columns, named, least, rank });
  const { first, second } = finder.cheapest(new Float64Array(size), 1);
  return first.length === 0 ? null : [first[0]!, second[0]!];
}

/** Whether a client has an admissible pair among some columns. */
export function hasPair(
  problem: AllocationProblem,
  row: number,
  columns: readonly number[],
  among: Among = anybody,
): boolean {
  if (among.least > 0) return bestPair(problem, row, columns, among) !== null;
  return problem.tables().hasAny(row, columns, among.named);
}
