import type { AssignedPair } from "./allocation.js";
import { proposal, settledPairs } from "./answer.js";
import { columnsOf, type Layout, layOut } from "./layout.js";
import type { AllocationProblem } from "./problem.js";
import { type Optimised, optimise } from "./solver/optimise.js";

/** A problem with what was found for it. */
export interface SolvedProblem {
  readonly layout: Layout;
  readonly found: Optimised;
  /** The mentors’ columns for each client who seeks one; none for those who wait. */
  readonly chosen: readonly (readonly number[])[];
}

/** Solve an allocation problem: the mentors of each client who seeks one. */
export function solveProblem(problem: AllocationProblem): SolvedProblem {
  const layout = layOut(problem);
  const found = optimise(layout.program);
  return { layout, found, chosen: columnsOf(layout, found.choice) };
}

/** Everybody who has a mentor, by client and mentor: who goes on, what people have settled, and what is proposed. */
export function assignmentsOf(
  problem: AllocationProblem,
  { chosen }: Pick<SolvedProblem, "chosen">,
): AssignedPair[] {
  const proposals = chosen.flatMap((columns, i) =>
    columns.length > 0 ? [proposal(problem, i, columns)] : [],
  );
  return [...settledPairs(problem), ...proposals].sort((a, b) =>
    a.client < b.client ? -1 : a.client > b.client ? 1 : a.mentor < b.mentor ? -1 : 1,
  );
}
