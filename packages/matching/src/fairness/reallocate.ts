import { type AllocationProblem, fullPoints } from "../allocation/problem.js";
import { assign } from "../assignment/index.js";
import { costTable } from "../gaps/worth.js";
import type { Pool } from "../scoring/pool.js";

/** Asks whether an allocation stays optimal when one client's row changes. */
export interface Reallocation {
  /** True, false, or null where the bound on solving leaves it open. */
  changes(row: number, variants: Pool, variant: number): boolean | null;
  /** Allocations solved so far. */
  solved(): number;
}

/**
 * Set up the question whether a client would get another mentor, or none, or one at all, if their row of costs
 * were another. The prices answer most of it without solving: where the client's own mentor is still the cheapest
 * after prices, the allocation is still optimal. Otherwise it is solved again, at most `most` times in all.
 */
export function reallocation(problem: AllocationProblem, most: number): Reallocation {
  const { seeking, free, pool } = problem;
  const mentors = pool.mentors.length;
  const { columns, cost, never, capacities } = costTable(problem);
  const base = assign({ rows: seeking.length, columns, cost, capacities });
  const position = new Map(seeking.map((row, i) => [row, i]));
  let solved = 0;
  return {
    solved: () => solved,
    changes(row, variants, variant) {
      const i = position.get(row);
      if (i === undefined) return false;
      const start = i * columns;
      const before = cost.slice(start, start + columns);
      const after = before.slice();
      for (let column = 0; column < mentors; column++) {
        const cell = variant * mentors + column;
        const open = variants.eligible[cell] === 1 && free[column]! > 0;
        after[column] = open ? fullPoints - variants.points[cell]! : never;
      }
      const own = base.rowToColumn[i]!;
      const isForbidden = after[own] === never;
      const reduced = (column: number) => after[column]! - base.columnPrices[column]!;
      let cheapest = Number.POSITIVE_INFINITY;
      for (let column = 0; column < columns; column++)
        if (after[column] !== never) cheapest = Math.min(cheapest, reduced(column));
      if (!isForbidden && reduced(own) <= cheapest) return false;
      if (isForbidden) return true;
      if (solved >= most) return null;
      solved += 1;
      cost.set(after, start);
      const { total } = assign({ rows: seeking.length, columns, cost, capacities });
      cost.set(before, start);
      return total !== base.total - before[own]! + after[own]!;
    },
  };
}
