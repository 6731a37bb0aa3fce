import type { Estimate } from "./estimate.js";
import { type WilsonIntervalInput, wilsonInterval } from "./wilson-interval.js";

/** How many of how many, in a group. */
export type Share = Pick<WilsonIntervalInput, "successes" | "trials">;

/** Two groups of different people. */
export interface TwoShares {
  readonly a: Share;
  readonly b: Share;
  /** Coverage, strictly between 0 and 1; 0.95 for the usual. */
  readonly confidence: number;
}

/**
 * The share in a less the share in b, −1 to 1, with an interval that has a width even where a share is 0 or 1: the
 * distances from each share to its Wilson limits, put together as squares.
 *
 * Newcombe, R. G. (1998). Statistics in Medicine, 17(8), 873–890, method 10. Assumes two groups of different,
 * independent people.
 *
 * @throws InputError `not-a-number` or `out-of-range`, as wilsonInterval does.
 * @example
 * ```ts
 * differenceOfSharesInterval({ a: { successes: 10, trials: 10 }, b: { successes: 0, trials: 10 }, confidence: 0.95 }).upper; // => 1
 * ```
 */
export function differenceOfSharesInterval({ a, b, confidence }: TwoShares): Estimate {
  const [low, high] = wilsonInterval({ ...a, confidence });
  const [lowOther, highOther] = wilsonInterval({ ...b, confidence });
  const share = a.successes / a.trials;
  const other = b.successes / b.trials;
  const value = share - other;
  return {
    value,
    lower: value - together(share - low, highOther - other),
    upper: value + together(high - share, other - lowOther),
    confidence,
    method: "the difference of two shares, with Newcombe's score interval (method 10)",
    n: a.trials + b.trials,
  };
}

function together(x: number, y: number): number {
  return Math.sqrt(x * x + y * y);
}
