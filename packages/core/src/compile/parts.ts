import type { Facts, Run, Value } from "../formula/index.js";
import type { Case } from "../plugin/piece.js";
import type { CompiledScale } from "../scale/read-scale.js";

/** A condition that gives true, false or null. */
export type Condition = (facts: Facts) => boolean | null;

/** A condition ready to run, with every field that it reads. */
export interface CompiledCondition {
  readonly reads: readonly string[];
  /** Fields of ids among them that it only compares with each other, so that any other names would do. */
  readonly ids: readonly string[];
  /** Whether it holds; null while facts are missing. */
  readonly holds: Condition;
}

/** What a piece without a scale or a condition says of the facts of a case: an influence, of a risk’s points. */
export interface CompiledAnswer {
  readonly answers: (given: Case["given"]) => Value;
}

/** A scale, a condition or an answer of a piece, ready to run. */
export type CompiledPart = CompiledScale | CompiledCondition | CompiledAnswer;

/** A compiled formula as a condition. */
export function asCondition(run: Run): Condition {
  return (facts) => {
    const value = run(facts);
    return value === null ? null : value === true;
  };
}
