import type { OpenEstimate } from "../interval/estimate.js";
import { fQuantile } from "../interval/f-quantile.js";
import { confidenceProblems } from "../interval/wilson-interval.js";
import { listProblems, throwAll } from "../problems.js";
import { moments } from "./moments.js";

/** What the mean's interval is taken from. */
export interface MeanIntervalInput {
  readonly values: readonly number[];
  /** Coverage, strictly between 0 and 1; 0.95 for the usual. */
  readonly confidence: number;
}

/**
 * The mean with Student's interval. Where there is one value, or all are the same, there is no interval, with the
 * reason in `why`: no spread is no certainty.
 *
 * "Student" (1908). Biometrika, 6(1), 1–25. Assumes independent values of one normal distribution; from some 30
 * on the shape matters little.
 *
 * @throws InputError `empty`, `not-a-number`, `wrong-type`, or `out-of-range` for the confidence.
 * @example
 * ```ts
 * meanInterval({ values: [1, 2, 3], confidence: 0.95 }).upper; // => 4.48413771175
 * meanInterval({ values: [2, 2, 2], confidence: 0.95 }).upper; // => null
 * ```
 */
export function meanInterval({ values, confidence }: MeanIntervalInput): OpenEstimate {
  throwAll([...listProblems("values", values, 1), ...confidenceProblems(confidence)]);
  const n = values.length;
  const { mean, squares } = moments(values);
  const about = { value: mean, confidence, method: "the mean; Student's interval", n };
  if (n < 2) return { ...about, lower: null, upper: null, why: "There is only one value." };
  if (values.every((value) => value === values[0]))
    return { ...about, lower: null, upper: null, why: "All values are the same: no spread is no certainty." };
  // The square of Student's t with m degrees of freedom is F with 1 and m.
  const half = Math.sqrt(fQuantile(confidence, 1, n - 1) * (squares / (n - 1) / n));
  return { ...about, lower: mean - half, upper: mean + half };
}
