import type { RecordValues } from "@waymark/core";
import { type LayoutOrder, orderOf } from "../allocation/layout.js";
import { type AllocationProblem, allocationProblem } from "../allocation/problem.js";
import { rowProgram } from "../allocation/row-program.js";
import { solveProblem } from "../allocation/solve.js";
import type { Optimised } from "../allocation/solver/optimise.js";
import { rowBound } from "../allocation/solver/row-bound.js";

/** An allocation as numbers. */
export interface Solved {
  /** Seeking clients served, and the points of their proposals. */
  readonly served: number;
  readonly points: number;
  /** The total cost, as in `Certificate`. */
  readonly cost: number;
  /** Positions among the seeking clients of those who wait, and of those who get the recruit. */
  readonly waiting: readonly number[];
  readonly taken: readonly number[];
  /** What the solver worked with and found. */
  readonly layout: LayoutOrder;
  readonly found: Optimised;
}

/** The problem with a mentor more, weighed as the one without, so that costs can be compared. */
export function problemWith(
  { model, read, previous, weights }: AllocationProblem,
  recruit: RecordValues,
): AllocationProblem {
  const mentors = [...read.mentors, recruit];
  return allocationProblem(model, { ...read, mentors }, { previous, weights });
}

/** Solve an allocation; `recruit` is the column of a mentor who is not there yet. */
export function solveWith(problem: AllocationProblem, recruit = -1): Solved {
  const { layout, found, chosen } = solveProblem(problem);
  const positions = (test: (columns: readonly number[]) => boolean) =>
    chosen.flatMap((columns, i) => (test(columns) ? [i] : []));
  const waiting = positions((columns) => columns.length === 0);
  return {
    served: chosen.length - waiting.length,
    points: chosen.reduce((sum, columns, i) => sum + pointsOf(problem, i, columns), 0),
    cost: found.cost,
    waiting,
    taken: recruit < 0 ? [] : positions((columns) => columns.includes(recruit)),
    ...{ layout, found },
  };
}

function pointsOf(
  { pool, seeking, tables }: AllocationProblem,
  i: number,
  columns: readonly number[],
): number {
  const [a, b] = columns;
  if (a === undefined) return 0;
  const row = seeking[i]!;
  return b === undefined ? pool.scores.at(row, a).points : tables().pointsOf(row, a, b);
}

/**
 * The most by which a recruit can lower the cost, from the prices of the allocation as it is (Lagrangian duality): with
 * all other prices kept, a place of the recruit's is worth at most the largest amount by which any client's price falls
 * when it costs nothing. At that price the bound of the larger problem is what the cost can fall to.
 */
export function priceBound(now: Solved, then: AllocationProblem, recruit: number): number {
  const order = orderOf(then);
  const program = rowProgram(then, order);
  const known = new Map(now.layout.columnAt.map((column, j) => [column, now.found.prices.column[j]!]));
  const at = (price: number) =>
    rowBound(program, {
      column: Float64Array.from(order.columnAt, (column) =>
        column === recruit ? price : known.get(column)!,
      ),
      budget: now.found.prices.budget,
    });
  const free = at(0);
  const before = new Map(now.layout.rowAt.map((i, r) => [i, now.found.rowPrice[r]!]));
  let most = 0;
  order.rowAt.forEach((i, r) => {
    most = Math.max(most, before.get(i)! - free.rowPrice[r]!);
  });
  return now.cost - Math.max(free.bound, at(-most).bound);
}
