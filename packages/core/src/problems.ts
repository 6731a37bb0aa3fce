import type { ProblemCode } from "./problem-codes.js";

/** One thing that is wrong with an input: what, where, what was expected and what to do. */
export interface Problem {
  /** A stable word for the kind of problem, for example `unknown-field`: docs/reference/errors.md has them all. */
  readonly code: ProblemCode;
  /** Where it is: a path into the input such as `factors.faith.weight`, or `clients.csv:12:faith`. */
  readonly path: string;
  /** What is wrong, in a sentence. Never repeats a personal value. */
  readonly message: string;
  /** What was expected and what to do about it. */
  readonly hint: string;
}

/** Carried by every error of this shape: see docs/decisions/0007-errors-of-the-ground-floor.md. */
const MARK = Symbol.for("waymark.error");

/**
 * The error that every Waymark function throws on bad input. It carries all problems found, not just the
 * first; its own `code`, `path` and `hint` are those of the first.
 *
 * @example
 * ```ts
 * const error = new WaymarkError([{ code: "range", path: "top", message: "top is 0.", hint: "Give 1 or more." }]);
 * error.code; // => "range"
 * error.message; // => "top: top is 0. Give 1 or more."
 * ```
 */
export class WaymarkError extends Error {
  readonly problems: readonly Problem[];
  readonly code: ProblemCode;
  readonly path: string;
  readonly hint: string;

  constructor(problems: readonly Problem[]) {
    super(problems.map(sayProblem).join("\n"));
    this.name = "WaymarkError";
    this.problems = problems;
    this.code = problems[0]?.code ?? "unknown";
    this.path = problems[0]?.path ?? "";
    this.hint = problems[0]?.hint ?? "";
    Object.defineProperty(this, MARK, { value: true });
  }
}

// Set from outside: a class that names itself is called _WaymarkError once it is bundled, also where errors are printed.
Object.defineProperty(WaymarkError, Symbol.hasInstance, {
  /** True for every error that carries the mark, so also for those of packages that do not depend on this one. */
  value(this: unknown, value: unknown): boolean {
    // Inherited by PolicyError and other classes made from this one, which are asked about in the ordinary way.
    return this === WaymarkError
      ? isWaymarkError(value)
      : Function.prototype[Symbol.hasInstance].call(this, value);
  },
});

/**
 * Whether something that was caught is an error of Waymark, with its problems. It knows those of every package, of ES
 * modules and of CommonJS, and of another realm, such as a frame or a `vm` context.
 *
 * @example
 * ```ts
 * isWaymarkError(badInput("range", "top", "top is 0.", "Give 1 or more.")); // => true
 * isWaymarkError(new Error("top is 0.")); // => false
 * ```
 */
export function isWaymarkError(value: unknown): value is WaymarkError {
  return typeof value === "object" && value !== null && MARK in value;
}

/**
 * A policy or plugin that cannot be compiled. Lists every problem with its path.
 *
 * @example
 * ```ts
 * new PolicyError([]) instanceof WaymarkError; // => true
 * ```
 */
export class PolicyError extends WaymarkError {
  constructor(problems: readonly Problem[]) {
    super(problems);
    this.name = "PolicyError";
  }
}

/** A problem as one line of text: path, message, hint. */
export function sayProblem({ path, message, hint }: Problem): string {
  return `${path === "" ? "" : `${path}: `}${message}${hint === "" ? "" : ` ${hint}`}`;
}

/**
 * A {@link WaymarkError} with a single problem, for functions that check one argument at a time.
 *
 * @example
 * ```ts
 * badInput("not-a-number", "cost[3]", "The cost is NaN.", "Give a finite number or Infinity.").code; // => "not-a-number"
 * ```
 */
export function badInput(code: ProblemCode, path: string, message: string, hint: string): WaymarkError {
  return new WaymarkError([{ code, path, message, hint }]);
}
