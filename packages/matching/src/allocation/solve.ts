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

/** What was chosen for a problem that has been solved. The tables it was found with are large, and are not kept. */
const known = new WeakMap<AllocationProblem, SolvedProblem["chosen"]>();

/** Solve an allocation problem: the mentors of each client who seeks one. */
export function solveProblem(problem: AllocationProblem): SolvedProblem {
  const layout = layOut(problem);
  const found = optimise(layout.program);
  const chosen = columnsOf(layout, found.choice);
  known.set(problem, chosen);
  return { layout, found, chosen };
}

/** The mentors of each client who seeks one. A problem that was solved before is not solved again. */
export function chosenFor(problem: AllocationProblem): SolvedProblem["chosen"] {
  return known.get(problem) ?? solveProblem(problem).chosen;
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
