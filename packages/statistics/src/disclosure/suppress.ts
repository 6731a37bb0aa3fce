import { checkOptions, type DisclosureOptions, hiddenCells } from "./plan-suppression.js";
import { type Grid, type PublishedTable, type Table, toGrid } from "./table.js";

/**
 * Makes a table of counts safe to leave the programme: small counts are not published, nor whatever would let them
 * be worked out from the rest, and all else is rounded.
 *
 * - **Primary**: a count of 1 to threshold − 1, in a cell or a total, becomes null.
 * - **Secondary**: further cells, and where nothing else will do totals, become null until an attacker who knows
 *   every published count *before rounding*, and that counts add up and are never negative, cannot rule out
 *   anything from 0 up to the threshold for a primary cell, nor bound any other unpublished cell within less than
 *   the threshold. The bounds are exact maximum flows, not a heuristic.
 * - **Rounding**: each published count is rounded by itself, so rounded cells need not add up to rounded totals.
 * - **Zeros** are published as 0: that nobody is there is taken to harm nobody. Where it does (everybody in a group
 *   shares a trait), leave that column out. A zero may be left out as a secondary cell.
 * - The result does not say which cells are primary, as that would help an attacker; {@link planSuppression} does.
 *
 * Practice: ONS, "Policy on protecting confidentiality in tables"; Hundepool et al. (2012), Statistical Disclosure
 * Control, ch. 4. Limits: one table at a time (for the same table over time see {@link suppressReleases}; for tables
 * that share totals, combine them first), and an attacker who is themselves one of those counted knows one more.
 *
 * @param table - True counts. Totals may be left out.
 * @param options - Threshold (10) and rounding (5).
 * @returns The same rows and columns, in the same order, with every total; null means "not published".
 * @throws InputError `not-a-count`, `duplicate`, `ragged`, `empty`, `wrong-total`, `wrong-type`, `out-of-range`.
 * @example
 * ```ts
 * suppress({ rows: ["r", "s"], columns: ["a", "b"], cells: [[3, 20], [30, 41]] }, { threshold: 10, round: 5 }).cells;
 * // => [[null, null], [null, null]]
 * ```
 */
export function suppress(table: Table, options: DisclosureOptions = {}): PublishedTable {
  const { threshold, round } = checkOptions(options);
  const grid = toGrid(table);
  return publish(table, grid, hiddenCells(table, grid, threshold), round);
}

/** The table as it may be published, given which cells of its grid may not. */
export function publish(table: Table, grid: Grid, hidden: Uint8Array, round: number): PublishedTable {
  const width = grid.columns + 1;
  const show = (i: number, j: number) => {
    const arc = i * width + j;
    return hidden[arc] === 1 ? null : roundTo(grid.values[arc] ?? 0, round);
  };
  return {
    rows: [...table.rows],
    columns: [...table.columns],
    cells: table.rows.map((_, i) => table.columns.map((__, j) => show(i, j))),
    rowTotals: table.rows.map((_, i) => show(i, grid.columns)),
    columnTotals: table.columns.map((_, j) => show(grid.rows, j)),
    total: show(grid.rows, grid.columns),
  };
}

function roundTo(count: number, step: number): number {
  return Math.floor((2 * count + step) / (2 * step)) * step;
}
