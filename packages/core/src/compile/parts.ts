import type { Facts, Run } from "../formula/index.js";
import type { CompiledScale } from "../scale/read-scale.js";

/** A condition that gives true, false or null. */
export type Condition = (facts: Facts) => boolean | null;

/** A condition ready to run, with every field that it reads. */
export interface CompiledCondition {
  readonly reads: readonly string[];
  /** Whether it holds; null while facts are missing. */
  readonly holds: Condition;
}

/** A scale or a condition of a piece, ready to run. */
export type CompiledPart = CompiledScale | CompiledCondition;

/** A compiled formula as a condition. */
export function asCondition(run: Run): Condition {
  return (facts) => {
    const value = run(facts);
    return value === null ? null : value === true;
  };
}
