import { InputError, type Problem } from "./input-error.js";

/**
 * The ways in which a statistic refuses. Codes: `empty`, `not-a-number`, `out-of-range`, `length-mismatch`,
 * `ragged`, `unknown-category`, `duplicate`, `wrong-type`, `bad-seed`, and `undefined-statistic`, which says that the input
 * is well formed but that the formula has no answer for it. No message repeats a value that could be personal.
 */
export type StatisticsProblemCode =
  | "empty"
  | "not-a-number"
  | "out-of-range"
  | "length-mismatch"
  | "ragged"
  | "unknown-category"
  | "duplicate"
  | "wrong-type"
  | "bad-seed"
  | "undefined-statistic";

/** The statistic has no value for this input: why, and what to report in its place. */
export function undefinedStatistic(path: string, reason: string, hint: string): InputError {
  return new InputError([problem("undefined-statistic", path, reason, hint)]);
}

/** Throws once with everything that was found; does nothing when nothing was. */
export function throwAll(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new InputError(problems);
}

/** What is wrong with one number, if anything: it must be finite and lie in [low, high]. */
export function numberProblems(path: string, value: unknown, low = -Infinity, high = Infinity): Problem[] {
  if (typeof value !== "number" || !Number.isFinite(value)) {
    return [problem("not-a-number", path, "This is not a finite number.", "Give a finite number.")];
  }
  if (value < low || value > high) {
    return [
      problem("out-of-range", path, "This number is out of range.", `Give a number ${range(low, high)}.`),
    ];
  }
  return [];
}

/** What is wrong with a list of numbers: it must hold at least `least`, each finite and in [low, high]. */
export function listProblems(
  path: string,
  values: unknown,
  least: number,
  low = -Infinity,
  high = Infinity,
): Problem[] {
  if (!isList(values))
    return [problem("wrong-type", path, "This is not a list.", "Give an array of numbers.")];
  const found = Array.from(values).flatMap((value, i) => numberProblems(`${path}[${i}]`, value, low, high));
  if (values.length >= least) return found;
  return [tooFew(path, values.length, least), ...found];
}

/** Two lists that describe the same people must be equally long. */
export function lengthProblems(
  first: { path: string; length: number },
  second: { path: string; length: number },
): Problem[] {
  if (first.length === second.length) return [];
  return [
    problem(
      "length-mismatch",
      second.path,
      `${first.path} has ${first.length} entries and ${second.path} has ${second.length}.`,
      "Give one entry in each for every person or observation.",
    ),
  ];
}

/** The problem of a list that is shorter than the formula needs. */
export function tooFew(path: string, length: number, least: number): Problem {
  return problem(
    "empty",
    path,
    `There are ${length} entries; at least ${least} are needed.`,
    "Give more observations, or report too few to say.",
  );
}

/** True for arrays and typed arrays of numbers. */
export function isList(values: unknown): values is ArrayLike<unknown> {
  return Array.isArray(values) || (ArrayBuffer.isView(values) && !(values instanceof DataView));
}

/** A problem of one of this folder's codes. */
export function problem(code: StatisticsProblemCode, path: string, message: string, hint: string): Problem {
  return { code, path, message, hint };
}

function range(low: number, high: number): string {
  if (high === Infinity) return `of at least ${low}`;
  if (low === -Infinity) return `of at most ${high}`;
  return `from ${low} to ${high}`;
}
