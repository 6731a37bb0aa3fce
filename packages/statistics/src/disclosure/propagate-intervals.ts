import type { PublishedTable, Table } from "./table.js";

/** An intruder for tests, written apart from the rule: what a cell can be, as an interval. */
interface Interval {
  low: number;
  high: number;
}

/** The grid with totals, as rows of intervals: a point where published, 0 to no end where not. */
function known(table: Table, safe: PublishedTable): { count: number; cell: Interval }[][] {
  const shown = [
    ...safe.cells.map((row, i) => [...row, safe.rowTotals[i]]),
    [...safe.columnTotals, safe.total],
  ];
  const inner = table.cells.map((row) => row.map((cell) => cell ?? 0));
  const withTotals = inner.map((row) => [...row, row.reduce((x, y) => x + y, 0)]);
  const grid = [
    ...withTotals,
    (withTotals[0] ?? []).map((_, j) => withTotals.reduce((s, row) => s + (row[j] ?? 0), 0)),
  ];
  return grid.map((row, i) =>
    row.map((count, j) => ({
      count,
      cell: shown[i]?.[j] !== null ? { low: count, high: count } : { low: 0, high: Infinity },
    })),
  );
}

/** Narrows each cell by "parts add up to the total" in its row and its column until nothing changes. */
export function propagate(table: Table, safe: PublishedTable): Interval[][] {
  const grid = known(table, safe).map((row) => row.map(({ cell }) => cell));
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
