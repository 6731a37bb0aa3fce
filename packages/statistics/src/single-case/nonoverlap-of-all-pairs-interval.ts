import type { Estimate } from "../interval/estimate.js";
import { confidenceProblems } from "../interval/wilson-interval.js";
import { throwAll } from "../problems.js";
import { normalQuantile } from "../special/normal-quantile.js";
import { nonoverlapOfAllPairs, type TwoPhases } from "./nonoverlap-of-all-pairs.js";

/**
 * {@link nonoverlapOfAllPairs} with an interval, within 0 to 1.
 *
 * Newcombe, R. G. (2006). Statistics in Medicine, 25(4), 559–573, method 5: the values that are no further from the
 * one seen than their own standard error allows, as in the R package SingleCaseES. It has a width at 0 and at 1 too.
 * Assumes observations that do not depend on each other; a person's own seldom are, so it is too narrow.
 *
 * @param input - `n` of the answer is the number of observations in both phases.
 * @throws InputError as nonoverlapOfAllPairs, and `out-of-range` for the confidence.
 * @example
 * ```ts
 * const { upper } = nonoverlapOfAllPairsInterval({ baseline: [1, 2], treatment: [3, 4], improvement: "increase", confidence: 0.95 });
 * upper; // => 1
 * ```
 */
export function nonoverlapOfAllPairsInterval(input: TwoPhases & { readonly confidence: number }): Estimate {
  throwAll(confidenceProblems(input.confidence));
  const value = nonoverlapOfAllPairs(input);
  const m = input.baseline.length;
  const n = input.treatment.length;
  const z = normalQuantile(0.5 + input.confidence / 2, 0, 1);
  const half = (m + n) / 2 - 1;
  /** Above 0 where a true value of x would be too far from what was seen. */
  const excess = (x: number) => {
    const apart = m * n * (value - x) * (value - x) * (2 - x) * (1 + x);
    return apart - z * z * x * (1 - x) * (2 + half + (1 + 2 * half) * x * (1 - x));
  };
  return {
    value,
    lower: value === 0 ? 0 : boundary(excess, 0, value),
    upper: value === 1 ? 1 : boundary(excess, 1, value),
    confidence: input.confidence,
    method: "nonoverlap of all pairs (Parker & Vannest 2009); interval by Newcombe (2006), method 5",
    n: m + n,
  };
}

/** The place between a value outside and one inside at which the excess reaches 0, to the last bit. */
function boundary(excess: (x: number) => number, outside: number, inside: number): number {
  let [out, within] = [outside, inside];
  for (;;) {
    const middle = (out + within) / 2;
    if (middle === out || middle === within) return middle;
    if (excess(middle) > 0) out = middle;
    else within = middle;
  }
}
