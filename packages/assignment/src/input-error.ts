import type { InputCode } from "./problem-codes.js";

/** One thing that is wrong with an input: what, where, what was expected and what to do. */
export interface Problem {
  /** A stable, documented word for the kind of problem, for example `not-a-number`. */
  readonly code: InputCode;
  /** Where it is: a path into the input, such as `cost[3]`. */
  readonly path: string;
  /** What is wrong, in a sentence. */
  readonly message: string;
  /** What was expected and what to do about it. */
  readonly hint: string;
}

/**
 * The error that every function of this package throws on bad input. It carries all problems found; its own
 * `code`, `path` and `hint` are those of the first. `@waymark/core` takes it for a `WaymarkError`, without either
 * package knowing the other: `error instanceof WaymarkError` is true.
 *
 * @example
 * ```ts
 * const error = new InputError([{ code: "bad-count", path: "top", message: "top is 0.", hint: "Give 1 or more." }]);
 * error.code; // => "bad-count"
 * error.message; // => "top: top is 0. Give 1 or more."
 * ```
 */
export class InputError extends Error {
  readonly problems: readonly Problem[];
  readonly code: InputCode;
  readonly path: string;
  readonly hint: string;

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ path, message, hint }) => `${path}: ${message} ${hint}`).join("\n"));
    this.name = "WaymarkError";
    this.problems = problems;
    this.code = problems[0]?.code ?? "unknown";
    this.path = problems[0]?.path ?? "";
    this.hint = problems[0]?.hint ?? "";
    // By this mark `@waymark/core` knows the error, whichever package made it.
    Object.defineProperty(this, Symbol.for("waymark.error"), { value: true });
  }
}

/** An {@link InputError} with a single problem. */
export function badInput(code: InputCode, path: string, message: string, hint: string): InputError {
  return new InputError([{ code, path, message, hint }]);
}
