import type { Estimate } from "../interval/estimate.js";
import { confidenceProblems } from "../interval/wilson-interval.js";
import { throwAll } from "../problems.js";
import { normalQuantile } from "../special/normal-quantile.js";
import { hedgesG, type TwoGroups } from "./hedges-g.js";

/**
 * {@link hedgesG} with a large-sample interval.
 *
 * Hedges, L. V. & Olkin, I. (1985). Statistical Methods for Meta-Analysis, p. 86: variance 1/n₁ + 1/n₂ +
 * g² / (2 (n₁ + n₂)). With fewer than about 10 a group it is rough.
 *
 * @throws InputError as hedgesG, and `out-of-range` for the confidence.
 * @example
 * ```ts
 * hedgesGInterval({ a: [2, 4, 6], b: [1, 3, 5], confidence: 0.95 }).n; // => 6
 * ```
 */
export function hedgesGInterval(input: TwoGroups & { readonly confidence: number }): Estimate {
  const { a, b, confidence } = input;
  throwAll(confidenceProblems(confidence));
  const value = hedgesG({ a, b });
  const n = a.length + b.length;
  const variance = 1 / a.length + 1 / b.length + (value * value) / (2 * n);
  const half = normalQuantile(0.5 + confidence / 2, 0, 1) * Math.sqrt(variance);
  const method = "Hedges' g, exact correction; Hedges–Olkin large-sample interval";
  return { value, lower: value - half, upper: value + half, confidence, method, n };
}
