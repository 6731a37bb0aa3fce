import { lengthProblems, listProblems, numberProblems, throwAll, undefinedStatistic } from "../problems.js";

/** One client's goals. */
export interface GoalAttainmentInput {
  /** How much each goal matters; 0 or more, and not all 0. */
  readonly weights: readonly number[];
  /** How far each goal was reached: −2 much less than expected, 0 as expected, +2 much more than expected. */
  readonly attainments: readonly number[];
  /** Assumed correlation between goals, 0 to 1; Kiresuk and Sherman use 0.3. */
  readonly rho: number;
}

/**
 * The goal attainment T-score: 50 when the goals were reached as expected, 10 points a standard deviation.
 * Its spread is built in from weights and rho, so scores of clients with different goals can be compared.
 *
 * Kiresuk, T. J. & Sherman, R. E. (1968). Goal attainment scaling. Community Mental Health Journal, 4(6),
 * 443–453: T = 50 + 10 Σwx / √((1 − ρ) Σw² + ρ (Σw)²). Assumes that goals were set before the work began, by
 * someone who did not want them easy; attainments have mean 0 and variance 1 if expectations were fair.
 * Range: about 20 to 80 for up to five goals.
 *
 * @throws InputError `empty`, `length-mismatch`, `not-a-number`, `out-of-range`, or `undefined-statistic` when
 * all weights are 0.
 * @example
 * ```ts
 * goalAttainment({ weights: [1, 1, 1], attainments: [0, 0, 0], rho: 0.3 }); // => 50
 * ```
 */
export function goalAttainment({ weights, attainments, rho }: GoalAttainmentInput): number {
  throwAll([
    ...listProblems("weights", weights, 1, 0),
    ...listProblems("attainments", attainments, 1, -2, 2),
    ...numberProblems("rho", rho, 0, 1),
  ]);
  throwAll(
    lengthProblems(
      { path: "weights", length: weights.length },
      { path: "attainments", length: attainments.length },
    ),
  );
  let weighted = 0;
  let squares = 0;
  let total = 0;
  weights.forEach((weight, i) => {
    weighted += weight * (attainments[i] ?? 0);
    squares += weight * weight;
    total += weight;
  });
  if (total === 0)
    throw undefinedStatistic("weights", "Every weight is 0.", "Give at least one goal a weight.");
  return 50 + (10 * weighted) / Math.sqrt((1 - rho) * squares + rho * total * total);
}
