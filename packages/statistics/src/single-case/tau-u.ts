import { problem, throwAll } from "../problems.js";
import { comparePhases, phaseProblems, type TwoPhases } from "./nonoverlap-of-all-pairs.js";

/** What is compared: the phases as they are, or with a trend already there at baseline taken off. */
export type TauUMethod = "A vs B" | "A vs B - trend A";

/** How much better a series is than its baseline. */
export interface TauU {
  /** What was compared; print it, as the methods can disagree. */
  readonly method: TauUMethod;
  /** Share of pairs that improved less share that worsened; −1 to 1, and beyond where a trend is taken off. */
  readonly value: number;
  /** Pairs of one observation from each phase. */
  readonly pairs: number;
  /** Standard error of the value if nothing had changed, without correction for ties. */
  readonly standardError: number;
  /** value / standardError. */
  readonly z: number;
}

/**
 * Tau-U of one person's series: improving pairs less worsening pairs, over all pairs; with trend control the same
 * less the balance of improving pairs within the baseline, so that progress that had already begun is not credited.
 *
 * Parker, R. I., Vannest, K. J., Davis, J. L. & Sauber, S. B. (2011). Behavior Therapy, 42(2), 284–299: (S_AB −
 * S_AA) / (n_A n_B). As Tarlow (2017) shows, the corrected value can pass ±1 and depends on the baseline's length.
 * Standard error from the variance of Kendall's S; serial dependence makes it too small.
 *
 * @throws InputError `empty`, `not-a-number` or `wrong-type`.
 * @example
 * ```ts
 * tauU({ baseline: [1, 2], treatment: [2, 3], improvement: "increase", method: "A vs B" }).value; // => 0.75
 * ```
 */
export function tauU(input: TwoPhases & { readonly method: TauUMethod }): TauU {
  throwAll([...phaseProblems(input), ...methodProblems(input.method)]);
  const { better, worse, pairs } = comparePhases(input);
  const a = input.baseline.length;
  const b = input.treatment.length;
  const between = (pairs * (a + b + 1)) / 3;
  const corrected = input.method === "A vs B - trend A";
  const balance = better - worse - (corrected ? trend(input) : 0);
  const within = corrected ? (a * (a - 1) * (2 * a + 5)) / 18 : 0;
  const standardError = Math.sqrt(between + within) / pairs;
  const value = balance / pairs;
  return { method: input.method, value, pairs, standardError, z: value / standardError };
}

/** Kendall's S of the baseline in time, counted in the direction of improvement. */
function trend({ baseline, improvement }: TwoPhases): number {
  let balance = 0;
  baseline.forEach((later, j) => {
    for (const earlier of baseline.slice(0, j)) balance += Math.sign(later - earlier);
  });
  return improvement === "increase" ? balance : -balance;
}

function methodProblems(method: unknown) {
  if (method === "A vs B" || method === "A vs B - trend A") return [];
  return [problem("wrong-type", "method", "This method is unknown.", 'Give "A vs B" or "A vs B - trend A".')];
}
