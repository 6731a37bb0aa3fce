/** The mean of some numbers, and how they spread about it. */
export interface Moments {
  readonly mean: number;
  /** Sum of squared distances from the mean; over n − 1 it is the variance. */
  readonly squares: number;
}

/**
 * Mean, and sum of squared distances from it, in two passes, the second of which mends what the first rounded.
 *
 * @example
 * ```ts
 * moments([1, 2, 6]); // => { mean: 3, squares: 14 }
 * ```
 */
export function moments(values: readonly number[]): Moments {
  let sum = 0;
  for (const value of values) sum += value;
  const mean = sum / values.length;
  let squares = 0;
  let drift = 0;
  for (const value of values) {
    squares += (value - mean) * (value - mean);
    drift += value - mean;
  }
  return { mean: mean + drift / values.length, squares: squares - (drift * drift) / values.length };
}
