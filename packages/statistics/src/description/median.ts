import { listProblems, throwAll } from "../problems.js";

/**
 * The middle of some numbers; the mean of the two in the middle where they are even in number.
 *
 * @throws InputError `empty`, `not-a-number` or `wrong-type`.
 * @example
 * ```ts
 * median([3, 1, 2]); // => 2
 * median([4, 1, 2, 3]); // => 2.5
 * ```
 */
export function median(values: readonly number[]): number {
  throwAll(listProblems("values", values, 1));
  const sorted = Float64Array.from(values).sort();
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[half] as number)
    : ((sorted[half - 1] as number) + (sorted[half] as number)) / 2;
}
