import { moments } from "../description/moments.js";
import { listProblems, throwAll, undefinedStatistic } from "../problems.js";
import { smallSampleCorrection } from "./small-sample-correction.js";

/** Scores of two separate groups of people. */
export interface TwoGroups {
  /** Scores of the first group; at least 2. */
  readonly a: readonly number[];
  /** Scores of the second group; at least 2. */
  readonly b: readonly number[];
}

/**
 * How far apart the means of two groups are, in standard deviations, freed of the bias of small samples. Positive
 * when the first group's mean is the higher. No unit.
 *
 * Hedges, L. V. (1981). Journal of Educational Statistics, 6(2), 107–128: the pooled-deviation d times the exact
 * J(m) = Γ(m/2) / (√(m/2) Γ((m − 1)/2)), m = n₁ + n₂ − 2. Assumes independent groups and equal variances; it is
 * not for the same people measured twice.
 *
 * @throws InputError `empty`, `not-a-number`, `wrong-type`, or `undefined-statistic` when nobody differs from
 * their group's mean.
 * @example
 * ```ts
 * hedgesG({ a: [2, 4, 6], b: [1, 3, 5] }); // => 0.3989422804014328
 * ```
 */
export function hedgesG({ a, b }: TwoGroups): number {
  throwAll([...listProblems("a", a, 2), ...listProblems("b", b, 2)]);
  const first = moments(a);
  const second = moments(b);
  const freedom = a.length + b.length - 2;
  const deviation = Math.sqrt((first.squares + second.squares) / freedom);
  if (constant(a) && constant(b)) {
    throw undefinedStatistic(
      "a",
      "Within each group all scores are equal, so there is no deviation to measure the difference by.",
      "Report the two means.",
    );
  }
  return (smallSampleCorrection(freedom) * (first.mean - second.mean)) / deviation;
}

/** Compared as given: the computed deviation of equal decimals need not be exactly 0. */
function constant(values: readonly number[]): boolean {
  return values.every((value) => value === values[0]);
}
