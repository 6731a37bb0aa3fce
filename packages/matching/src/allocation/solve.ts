import type { AssignedPair } from "./allocation.js";
import { proposal, settledPairs } from "./answer.js";
import { columnsOf, type LayoutOrder, layOut, orderOf } from "./layout.js";
import type { AllocationProblem } from "./problem.js";
import { rowProgram } from "./row-program.js";
import { type Optimised, optimise } from "./solver/optimise.js";
import { optimiseRows } from "./solver/optimise-rows.js";
import type { Prices } from "./solver/program.js";

/** A problem with what was found for it. */
export interface SolvedProblem {
  readonly layout: LayoutOrder;
  readonly found: Optimised;
  /** The mentors’ columns for each client who seeks one; none for those who wait. */
  readonly chosen: readonly (readonly number[])[];
}

/** What was found for a problem that has been solved. The tables it was found with are large, and are not kept. */
const known = new WeakMap<AllocationProblem, { chosen: SolvedProblem["chosen"]; prices: Prices }>();

/** From so many cells of clients and mentors on, costs are worked out row by row, where nobody may have a pair and where somebody may. */
const manyCells = { single: 2 ** 25, pairs: 2 ** 17 } as const;

/** Solve an allocation problem: the mentors of each client who seeks one. */
export function solveProblem(problem: AllocationProblem): SolvedProblem {
  const solved = isLarge(problem) ? solveByRows(problem) : solveByTable(problem);
  known.set(problem, { chosen: solved.chosen, prices: solved.found.prices });
  return solved;
}

/** The mentors of each client who seeks one. A problem that was solved before is not solved again. */
export function chosenFor(problem: AllocationProblem): SolvedProblem["chosen"] {
  return known.get(problem)?.chosen ?? solveProblem(problem).chosen;
}

/**
 * The mentors of each client who seeks one, where another problem with the same mentors and most of its clients alike has been
 * solved: a large one starts from the prices of that one, and takes a fraction of the time.
 */
export function chosenNear(problem: AllocationProblem, other: AllocationProblem): SolvedProblem["chosen"] {
  const near = known.get(other);
  return near && isLarge(problem) ? solveByRows(problem, near.prices).chosen : chosenFor(problem);
}

/** Whether a table of all costs is not the best way. A budget needs one. */
function isLarge({ seeking, pool, pairs, budget }: AllocationProblem): boolean {
  const cells = seeking.length * pool.mentors.length;
  const kind = pairs.some((choices) => choices !== null) ? "pairs" : "single";
  return budget === null && cells > manyCells[kind];
}

/** Solve with a table of all costs. */
export function solveByTable(problem: AllocationProblem): SolvedProblem {
  const layout = layOut(problem);
  const found = optimise(layout.program);
  return { layout, found, chosen: columnsOf(layout, found.choice) };
}

/** Solve with costs that are worked out row by row: for any number of clients and mentors, without a budget. */
export function solveByRows(problem: AllocationProblem, near?: Prices): SolvedProblem {
  const layout = orderOf(problem);
  const found = optimiseRows(rowProgram(problem, layout), near);
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
