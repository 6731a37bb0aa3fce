import type { Mark } from "./plan-suppression.js";
import type { Table } from "./table.js";

/** Attackers for tests, written without the network: plain intervals, and trying everything. */
interface Interval {
  low: number;
  high: number;
}

/** The grid with totals, as rows of intervals: a point where published, 0 to no end where not. */
function known(table: Table, marks: readonly (readonly Mark[])[]): { count: number; cell: Interval }[][] {
  const inner = table.cells.map((row) => row.map((cell) => cell ?? 0));
  const withTotals = inner.map((row) => [...row, row.reduce((x, y) => x + y, 0)]);
  const grid = [
    ...withTotals,
    (withTotals[0] ?? []).map((_, j) => withTotals.reduce((s, row) => s + (row[j] ?? 0), 0)),
  ];
  return grid.map((row, i) =>
    row.map((count, j) => ({
      count,
      cell: marks[i]?.[j] === "published" ? { low: count, high: count } : { low: 0, high: Infinity },
    })),
  );
}

/** Narrows each cell by "parts add up to the total" in its row and its column until nothing changes. */
export function propagate(table: Table, marks: readonly (readonly Mark[])[]): Interval[][] {
  const grid = known(table, marks).map((row) => row.map(({ cell }) => cell));
  const lines = [...grid, ...(grid[0] ?? []).map((_, j) => grid.map((row) => row[j] as Interval))];
  for (let changed = true; changed; ) {
    changed = false;
    for (const line of lines) {
      const parts = line.slice(0, -1);
      const whole = line[line.length - 1] as Interval;
      const low = parts.reduce((sum, part) => sum + part.low, 0);
      const high = parts.reduce((sum, part) => sum + part.high, 0);
      changed = narrow(whole, low, high) || changed;
      for (const part of parts) {
        const others = parts.filter((other) => other !== part);
        const least = whole.low - others.reduce((sum, other) => sum + other.high, 0);
        const most = whole.high - others.reduce((sum, other) => sum + other.low, 0);
        changed = narrow(part, least, most) || changed;
      }
    }
  }
  return grid;
}

function narrow(cell: Interval, low: number, high: number): boolean {
  const better = low > cell.low || high < cell.high;
  cell.low = Math.max(cell.low, low);
  cell.high = Math.min(cell.high, high);
  return better;
}

/** Tries every value of 0 to `most` in every unpublished inner cell; undefined when that would take too long. */
export function enumerate(
  table: Table,
  marks: readonly (readonly Mark[])[],
  most: number,
): Interval[][] | undefined {
  const grid = known(table, marks);
  const height = grid.length - 1;
  const width = (grid[0]?.length ?? 1) - 1;
  const open = Array.from({ length: height * width }, (_, k) => k).filter(
    (k) => marks[Math.floor(k / width)]?.[k % width] !== "published",
  );
  if ((most + 1) ** open.length > 1_000_000) return undefined;
  const values = grid.slice(0, height).map((row) => row.slice(0, width).map(({ count }) => count));
  const found = grid.map((row) => row.map(() => ({ low: Infinity, high: -Infinity })));
  const visit = (at: number): void => {
    const k = open[at];
    if (k === undefined) {
      record(values, grid, marks, found);
      return;
    }
    for (let value = 0; value <= most; value++) {
      (values[Math.floor(k / width)] as number[])[k % width] = value;
      visit(at + 1);
    }
  };
  visit(0);
  return found;
}

function record(
  values: readonly (readonly number[])[],
  grid: readonly (readonly { count: number }[])[],
  marks: readonly (readonly Mark[])[],
  found: Interval[][],
): void {
  const rows = values.map((row) => [...row, row.reduce((x, y) => x + y, 0)]);
  const full = [...rows, (rows[0] ?? []).map((_, j) => rows.reduce((sum, row) => sum + (row[j] ?? 0), 0))];
  const fits = full.every((row, i) =>
    row.every((value, j) => marks[i]?.[j] !== "published" || value === grid[i]?.[j]?.count),
  );
  if (!fits) return;
  full.forEach((row, i) => {
    row.forEach((value, j) => {
      const cell = found[i]?.[j] as Interval;
      cell.low = Math.min(cell.low, value);
      cell.high = Math.max(cell.high, value);
    });
  });
}
