import type { Model } from "@waymark/core";
import { matchingOf } from "../compile/index.js";
import type { PairTable } from "../pairs/pair-table.js";
import type { Pool } from "../score/pool.js";

/** One way in which a match falls short of the policy's least acceptable fit. */
export interface Shortfall {
  /** The factor; null where the points as a whole fall short. */
  readonly factor: string | null;
  readonly title: string;
  readonly points: number;
  readonly least: number;
}

const floorOf = (model: Model) => matchingOf(model).settings.allocation.floor;

/** In what a match falls short of the least acceptable fit: on named factors, then as a whole. */
export function shortfallsAt(pool: Pool, row: number, column: number): Shortfall[] {
  const floor = floorOf(pool.model);
  if (!floor) return [];
  const onFactors = pool.plans[row]!.factors.flatMap(({ factor, scale }): Shortfall[] => {
    const least = floor.factors[factor.id];
    if (least === undefined) return [];
    const grid = pool.gridOf(scale);
    const points = grid.points[grid.rowProfile[row]! * grid.width + grid.columnProfile[column]!]!;
    return points < least ? [{ factor: factor.id, title: factor.factor.title, points, least }] : [];
  });
  const points = pool.points[row * pool.mentors.length + column]!;
  const isShort = points < floor.points && !isForPair(pool, row);
  return isShort
    ? [...onFactors, { factor: null, title: "The match as a whole", points, least: floor.points }]
    : onFactors;
}

/** For a client who needs two mentors, the points of the pair count, unless one mentor works alone. */
function isForPair({ model, clients }: Pool, row: number): boolean {
  return matchingOf(model).pairs?.wanted({ client: clients[row]!, policy: model.policyFacts }) === true;
}

/** The pool as an allocation may use it: nobody is open for a client below the least acceptable fit. */
export function aboveFloor(pool: Pool): Pool {
  if (!floorOf(pool.model)) return pool;
  const eligible = Uint8Array.from(pool.eligible, (open, cell) => {
    const column = cell % pool.mentors.length;
    const row = (cell - column) / pool.mentors.length;
    return open === 1 && shortfallsAt(pool, row, column).length === 0 ? 1 : 0;
  });
  return { ...pool, eligible };
}

/** Leaves the rows of some clients as they are. Staff have named a mentor for them, and the floor does not undo a decision. */
export function keepRows(pool: Pool, open: Pool, rows: readonly number[]): void {
  const width = pool.mentors.length;
  for (const row of rows)
    pool.eligible.set(open.eligible.subarray(row * width, (row + 1) * width), row * width);
}

/** The pairs whose points reach the least acceptable fit. */
export function pairsAboveFloor(model: Model, table: PairTable): PairTable {
  const least = floorOf(model)?.points ?? 0;
  return least === 0 ? table : pickPairs(table, (at) => table.points[at]! >= least);
}

/** Some of the pairs of a table. */
export function pickPairs(table: PairTable, keep: (at: number) => boolean): PairTable {
  const chosen = [...table.points.keys()].filter(keep);
  const pick = (from: Int32Array) => Int32Array.from(chosen, (at) => from[at]!);
  return { ...table, first: pick(table.first), second: pick(table.second), points: pick(table.points) };
}
