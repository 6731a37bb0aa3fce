import type { PublishedTable, Table } from "@waymark/statistics";

/** A table on an earlier day: what was true then, and what was published of it. */
export interface Earlier {
  readonly day: string;
  readonly table: Table;
  readonly published: PublishedTable;
}

/**
 * Why a table that was published before may not be published again; null where it may. People move within these
 * tables, so what was added cannot be protected as in a growing one (`suppressReleases`); instead a table stays away
 * where two dates of it would tell of few: where some count, total or not, differs by 1 to threshold − 1 from an
 * earlier day's, or where a count that was hidden then would be shown now.
 *
 * @example
 * ```ts
 * const then = { rows: ["r"], columns: ["a"], cells: [[20]] };
 * const published = suppress(then, { threshold: 10 });
 * const now = { ...then, cells: [[23]] };
 * heldBack(now, suppress(now, { threshold: 10 }), [{ day: "2026-03-31", table: then, published }], 10);
 * // => "A count differs by fewer than 10 from that of 2026-03-31: the two tables together would reveal those few."
 * ```
 */
export function heldBack(
  table: Table,
  published: PublishedTable,
  earlier: readonly Earlier[],
  threshold: number,
): string | null {
  for (const before of earlier) {
    if (
      JSON.stringify([table.rows, table.columns]) !==
      JSON.stringify([before.table.rows, before.table.columns])
    )
      return `Its rows or columns are not those of ${before.day}.`;
    const was = countsOf(before.table);
    const few = countsOf(table).some((count, i) => {
      const step = Math.abs(count - (was[i] ?? 0));
      return step > 0 && step < threshold;
    });
    if (few)
      return `A count differs by fewer than ${threshold} from that of ${before.day}: the two tables together would reveal those few.`;
    const shown = shownOf(published);
    if (shownOf(before.published).some((one, i) => !one && shown[i] === true))
      return `A count that was hidden on ${before.day} would be shown now.`;
  }
  return null;
}

/** Every cell, then the totals of rows, of columns, and of all. */
function countsOf(table: Table): number[] {
  const cells = table.cells.map((row) => row.map((count) => count ?? 0));
  const sum = (list: readonly number[]) => list.reduce((all, one) => all + one, 0);
  const rows = cells.map(sum);
  const columns = (cells[0] ?? []).map((_, j) => sum(cells.map((row) => row[j] ?? 0)));
  return [...cells.flat(), ...rows, ...columns, sum(rows)];
}

function shownOf({ cells, rowTotals, columnTotals, total }: PublishedTable): boolean[] {
  return [...cells.flat(), ...rowTotals, ...columnTotals, total].map((count) => count !== null);
}
