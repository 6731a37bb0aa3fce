import type { Assignment } from "./assignment.js";

/** How far a solver is. */
export interface Progress {
  /** Rows (or columns, where these are fewer) that need not be looked at again. Never falls. */
  readonly done: number;
  /** How many there are. */
  readonly of: number;
}

/** A solver that hands back control every few rows, and returns the answer. Stop asking, and it stops. */
export type Steps = Generator<Progress, Assignment>;

/** The answer of a solver that is not to be interrupted. */
export function runSteps(steps: Steps): Assignment {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
