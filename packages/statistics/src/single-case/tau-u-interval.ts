import type { Estimate } from "../interval/estimate.js";
import { confidenceProblems } from "../interval/wilson-interval.js";
import { throwAll } from "../problems.js";
import { normalQuantile } from "../special/normal-quantile.js";
import type { TwoPhases } from "./nonoverlap-of-all-pairs.js";
import { type TauUMethod, tauU } from "./tau-u.js";

/**
 * {@link tauU} with the interval that its authors give: the value and its standard error were nothing to have
 * changed, times the normal quantile. It can pass ±1, as the value can.
 *
 * Parker, R. I., Vannest, K. J., Davis, J. L. & Sauber, S. B. (2011). Behavior Therapy, 42(2), 284–299. Assumes
 * observations that do not depend on each other; a person's own seldom are, so it is too narrow.
 *
 * @param input - `n` of the answer is the number of observations in both phases.
 * @throws InputError as tauU, and `out-of-range` for the confidence.
 * @example
 * ```ts
 * tauUInterval({ baseline: [1, 2], treatment: [2, 3], improvement: "increase", method: "A vs B", confidence: 0.95 }).n; // => 4
 * ```
 */
export function tauUInterval(
  input: TwoPhases & { readonly method: TauUMethod; readonly confidence: number },
): Estimate {
  throwAll(confidenceProblems(input.confidence));
  const { value, standardError } = tauU(input);
  const half = normalQuantile(0.5 + input.confidence / 2, 0, 1) * standardError;
  return {
    value,
    lower: value - half,
    upper: value + half,
    confidence: input.confidence,
    method: `Tau-U (Parker et al. 2011), ${input.method}; interval by the variance of Kendall's S`,
    n: input.baseline.length + input.treatment.length,
  };
}
