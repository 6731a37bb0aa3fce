import { listProblems, throwAll } from "../problems.js";
import { confidenceProblems } from "./wilson-interval.js";

/** What the median's interval is taken from. */
export interface MedianIntervalInput {
  readonly values: readonly number[];
  /** Coverage that is at least reached, strictly between 0 and 1; 0.95 for the usual. */
  readonly confidence: number;
}

/**
 * An interval of the median that assumes no shape. It lies between two of the ordered values, as far in from both ends as
 * possible, so that it holds the median with at least this confidence. Null where even the least and the greatest value
 * do not suffice (five values or fewer, for 95%).
 *
 * Conover, W. J. (1999). Practical Nonparametric Statistics, 3rd ed., § 3.2. Assumes independent people. With many
 * ties, as answers in steps have, it covers more than it says.
 *
 * @throws InputError `empty`, `not-a-number`, or `out-of-range` for the confidence.
 * @example
 * ```ts
 * medianInterval({ values: [5, 1, 4, 2, 3, 6], confidence: 0.95 }); // => [1, 6]
 * medianInterval({ values: [1, 2, 3], confidence: 0.95 }); // => null
 * ```
 */
export function medianInterval({ values, confidence }: MedianIntervalInput): [number, number] | null {
  throwAll([...listProblems("values", values, 1), ...confidenceProblems(confidence)]);
  const sorted = [...values].sort((a, b) => a - b);
  const inward = placesInward(sorted.length, (1 - confidence) / 2);
  return inward === 0 ? null : [sorted[inward - 1] as number, sorted[sorted.length - inward] as number];
}

/**
 * The most places j for which fewer than j heads in n tosses have at most this chance. Chances are taken relative to
 * that of the middle, so that none runs out of digits.
 */
function placesInward(n: number, tail: number): number {
  const middle = n >> 1;
  const relative = new Float64Array(n + 1);
  relative[middle] = 1;
  for (let k = middle; k > 0; k--) relative[k - 1] = ((relative[k] as number) * k) / (n - k + 1);
  for (let k = middle; k < n; k++) relative[k + 1] = ((relative[k] as number) * (n - k)) / (k + 1);
  const whole = relative.reduce((sum, chance) => sum + chance, 0);
  let below = 0;
  for (let j = 0; j <= middle; j++) {
    below += relative[j] as number;
    if (below > tail * whole) return j;
  }
  return middle;
}
