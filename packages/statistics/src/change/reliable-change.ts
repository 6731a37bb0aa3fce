import { numberProblems, problem, throwAll } from "../problems.js";

/** One person's two scores on an instrument, and what is known of the instrument. */
export interface ReliableChangeInput {
  /** The score at baseline, in the instrument's own units. */
  readonly before: number;
  /** The score at reassessment, in the same units. */
  readonly after: number;
  /** Standard deviation of baseline scores in a reference group, in the same units; more than 0. */
  readonly standardDeviation: number;
  /** The instrument's reliability (test–retest or internal consistency), from 0 to below 1. */
  readonly reliability: number;
}

/** Whether a change is more than measurement error would explain. */
export interface ReliableChange {
  /** (after − before) / standardError; no unit; positive when the score rose. */
  readonly index: number;
  /** Standard error of the difference between two scores, SD · √(2 (1 − reliability)), in the instrument's units. */
  readonly standardError: number;
  /** True when the index is beyond ±1.96: chance alone gives that in 5 % of people who did not change. */
  readonly reliable: boolean;
}

/** The cut that Jacobson and Truax print; kept as printed so that verdicts agree with published tables. */
const CUT = 1.96;

/**
 * Has this person changed by more than the instrument's own error? The difference between two scores, in
 * units of the standard error of a difference. It says nothing about whether the change is for the better,
 * large enough to matter, or due to the mentoring.
 *
 * Jacobson, N. S. & Truax, P. (1991). Clinical significance. Journal of Consulting and Clinical Psychology,
 * 59(1), 12–19. Assumes normal errors, equal at both times, and no practice effect or regression to the mean;
 * for methods that drop one of these see {@link clinicalChange}.
 *
 * @throws InputError `not-a-number`, or `out-of-range` when the deviation is not above 0 or the reliability
 * is outside 0 to below 1.
 * @example
 * ```ts
 * reliableChange({ before: 32.5, after: 47.5, standardDeviation: 7.5, reliability: 0.8 }).reliable; // => true
 * ```
 */
export function reliableChange(input: ReliableChangeInput): ReliableChange {
  const { before, after, standardDeviation, reliability } = input;
  throwAll([
    ...numberProblems("before", before),
    ...numberProblems("after", after),
    ...instrumentProblems(standardDeviation, reliability),
  ]);
  const standardError = standardDeviation * Math.sqrt(2 * (1 - reliability));
  const index = (after - before) / standardError;
  return { index, standardError, reliable: Math.abs(index) > CUT };
}

/** What is wrong with an instrument's spread and reliability, for every method of reliable change. */
export function instrumentProblems(standardDeviation: unknown, reliability: unknown) {
  const found = [
    ...numberProblems("standardDeviation", standardDeviation, 0),
    ...numberProblems("reliability", reliability, 0, 1),
  ];
  if (standardDeviation === 0) {
    found.push(
      problem("out-of-range", "standardDeviation", "The standard deviation is 0.", "Give one above 0."),
    );
  }
  if (reliability === 1) {
    found.push(
      problem(
        "out-of-range",
        "reliability",
        "The reliability is 1: no error, so any change at all is reliable and the index is infinite.",
        "Give the reliability from the instrument's manual, below 1.",
      ),
    );
  }
  return found;
}
