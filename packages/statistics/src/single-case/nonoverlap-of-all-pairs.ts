import { listProblems, problem, throwAll } from "../problems.js";

/** One person's series of observations before and during the work. */
export interface TwoPhases {
  /** Observations before; at least 1. */
  readonly baseline: readonly number[];
  /** Observations during or after; at least 1. */
  readonly treatment: readonly number[];
  /** Which direction is better. */
  readonly improvement: Improvement;
}

/** Which direction of a score is better. */
export type Improvement = "increase" | "decrease";

/**
 * The chance that an observation during the work is better than one from before, ties counted half: 0.5 is no
 * difference, 1 is better every time, 0 worse every time.
 *
 * Parker, R. I. & Vannest, K. (2009). Behavior Therapy, 40(4), 357–367. Equals the area under the ROC curve.
 * Takes no account of a trend already there at baseline; for that see {@link tauU}.
 *
 * @throws InputError `empty`, `not-a-number` or `wrong-type`.
 * @example
 * ```ts
 * nonoverlapOfAllPairs({ baseline: [1, 2], treatment: [2, 3], improvement: "increase" }); // => 0.875
 * ```
 */
export function nonoverlapOfAllPairs(input: TwoPhases): number {
  throwAll(phaseProblems(input));
  const { better, tied, pairs } = comparePhases(input);
  return (better + tied / 2) / pairs;
}

/** How many pairs of one observation from each phase improve, tie or worsen. */
export function comparePhases({ baseline, treatment, improvement }: TwoPhases) {
  let rises = 0;
  let tied = 0;
  for (const before of baseline) {
    for (const after of treatment) {
      if (after > before) rises += 1;
      else if (after === before) tied += 1;
    }
  }
  const pairs = baseline.length * treatment.length;
  const better = improvement === "increase" ? rises : pairs - rises - tied;
  return { better, tied, worse: pairs - better - tied, pairs };
}

/** What is wrong with two phases, for every single-case statistic. */
export function phaseProblems({ baseline, treatment, improvement }: TwoPhases) {
  return [
    ...listProblems("baseline", baseline, 1),
    ...listProblems("treatment", treatment, 1),
    ...(improvement === "increase" || improvement === "decrease"
      ? []
      : [
          problem(
            "wrong-type",
            "improvement",
            "Which direction is better is not said.",
            'Give "increase" or "decrease".',
          ),
        ]),
  ];
}
