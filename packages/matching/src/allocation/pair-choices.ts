import type { PairTable, PairTables } from "../pairs/pair-table.js";
import { columnsIn, hasBit } from "../score/bits.js";
import type { Pool } from "../score/pool.js";

/** The pairs that one client may have: the two mentors are among some columns, and admissible together. */
export interface PairChoices {
  /** Columns of the pool, rising; worked out each time, since there may be many for each of many clients. */
  readonly columns: readonly number[];
  /** The mentor that a decision names: one of the two. */
  readonly named: number | undefined;
  /** The least points that a pair must have. */
  readonly least: number;
  /** All of them, worked out each time: there may be millions. */
  table(): PairTable;
  has(a: number, b: number): boolean;
}

/** The pairs of a client of a pool with mentors who have a place. */
export function pairChoices(
  { openTo }: Pick<Pool, "openTo">,
  free: readonly number[],
  tables: PairTables,
  row: number,
  { named, least }: Pick<PairChoices, "named" | "least">,
): PairChoices {
  const columnsOf = () => columnsIn(openTo(row)).filter((column) => free[column]! > 0);
  const isOpen = (column: number) => hasBit(openTo(row), column) && free[column]! > 0;
  const fits = (a: number, b: number) => named === undefined || a === named || b === named;
  return {
    get columns() {
      return columnsOf();
    },
    ...{ named, least },
    table() {
      const table = tables.table(row, columnsOf());
      if (named === undefined && least === 0) return table;
      return pickPairs(
        table,
        (at) => fits(table.first[at]!, table.second[at]!) && table.points[at]! >= least,
      );
    },
    has: (a, b) =>
      a !== b &&
      isOpen(a) &&
      isOpen(b) &&
      fits(a, b) &&
      tables.isAdmissible(row, a, b) &&
      tables.pointsOf(row, a, b) >= least,
  };
}

/** Some of the pairs of a table. */
function pickPairs(table: PairTable, keep: (at: number) => boolean): PairTable {
  const chosen = [...table.points.keys()].filter(keep);
  const pick = (from: Int32Array) => Int32Array.from(chosen, (at) => from[at]!);
  return { ...table, first: pick(table.first), second: pick(table.second), points: pick(table.points) };
}
