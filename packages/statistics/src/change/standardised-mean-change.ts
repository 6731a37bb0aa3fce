import { moments } from "../description/moments.js";
import type { OpenEstimate } from "../interval/estimate.js";
import { confidenceProblems } from "../interval/wilson-interval.js";
import { lengthProblems, listProblems, throwAll, undefinedStatistic } from "../problems.js";
import { normalQuantile } from "../special/normal-quantile.js";
import { smallSampleCorrection } from "./small-sample-correction.js";

/** The same people's scores, twice. */
export interface BeforeAndAfter {
  /** Scores at baseline. */
  readonly before: readonly number[];
  /** Scores later, in the same order of people. */
  readonly after: readonly number[];
}

/**
 * The mean change in standard deviations of the baseline, freed of small-sample bias, with a large-sample interval.
 * Before and after, without a comparison group: regression to the mean and what would have happened anyway are in it.
 *
 * Becker, B. J. (1988). British Journal of Mathematical and Statistical Psychology, 41, 257–278: g = J(n − 1) ·
 * mean change / s(baseline); variance 2(1 − r)/n + g²/(2n), r the correlation of before and after. Where everybody
 * moved by the same distance there is no interval, with the reason in `why`.
 *
 * @throws InputError `empty` (fewer than 3 people), `length-mismatch`, `not-a-number`, `wrong-type`, `out-of-range`
 *   for the confidence, or `undefined-statistic` where everybody started alike.
 * @example
 * ```ts
 * standardisedMeanChange({ before: [1, 2, 3], after: [2, 3, 4], confidence: 0.95 }).value; // => 0.564189583548
 * ```
 */
export function standardisedMeanChange(
  input: BeforeAndAfter & { readonly confidence: number },
): OpenEstimate {
  const { before, after, confidence } = input;
  throwAll([
    ...listProblems("before", before, 3),
    ...listProblems("after", after, 3),
    ...confidenceProblems(confidence),
  ]);
  throwAll(
    lengthProblems({ path: "before", length: before.length }, { path: "after", length: after.length }),
  );
  if (before.every((score) => score === before[0]))
    throw undefinedStatistic("before", "Everybody started alike, so there is no spread to measure by.", "");
  const n = before.length;
  const distances = before.map((score, i) => (after[i] ?? 0) - score);
  const [start, end, change] = [moments(before), moments(after), moments(distances)];
  const value = (smallSampleCorrection(n - 1) * change.mean) / Math.sqrt(start.squares / (n - 1));
  const method = "Becker’s standardised mean change, with his large-sample interval; before and after only";
  const about = { value, confidence, method, n };
  if (distances.every((distance) => distance === distances[0]))
    return { ...about, lower: null, upper: null, why: "Everybody moved by the same distance." };
  const spread = Math.sqrt(start.squares * end.squares);
  const together = (start.squares + end.squares - change.squares) / 2;
  const r = spread === 0 ? 0 : Math.min(1, Math.max(-1, together / spread));
  const z = normalQuantile(0.5 + confidence / 2, 0, 1);
  const half = z * Math.sqrt((2 * (1 - r)) / n + (value * value) / (2 * n));
  return { ...about, lower: value - half, upper: value + half };
}
