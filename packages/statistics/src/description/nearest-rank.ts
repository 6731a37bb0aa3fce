import { listProblems, numberProblems, throwAll } from "../problems.js";

/**
 * A percentile that is always one of the values: the least of them that so many per cent do not exceed. At 50 it is
 * the lower of two middles.
 *
 * @param percent - From 0 to 100; whole numbers are compared exactly.
 * @throws InputError `empty`, `not-a-number`, `out-of-range` or `wrong-type`.
 * @example
 * ```ts
 * nearestRank([15, 20, 35, 40, 50], 30); // => 20
 * nearestRank([4, 1, 2, 3], 50); // => 2
 * ```
 */
export function nearestRank(values: readonly number[], percent: number): number {
  throwAll([...listProblems("values", values, 1), ...numberProblems("percent", percent, 0, 100)]);
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.max(0, Math.ceil((percent * sorted.length) / 100) - 1)] as number;
}
