import { pairFinder } from "../pairs/cheapest-pairs.js";
import type { AllocationProblem } from "./problem.js";

/**
 * The admissible pair with most points that a client has among some columns, the first of equals; null where there is none.
 *
 * @param columns rising
 */
export function bestPair(
  { pool, tables }: AllocationProblem,
  row: number,
  columns: readonly number[],
  { named, least = 0 }: { readonly named?: number | undefined; readonly least?: number } = {},
): readonly [number, number] | null {
  const size = pool.mentors.length;
  const rank = Int32Array.from({ length: size }, (_, column) => column);
  const finder = pairFinder(pool, tables(), { row, columns, named, least, rank });
  const { first, second } = finder.cheapest(new Float64Array(size), 1);
  return first.length === 0 ? null : [first[0]!, second[0]!];
}
