import { hiddenCells } from "./hidden-cells.js";
import { checkOptions, type DisclosureOptions } from "./options.js";
import { type Grid, type PublishedTable, type Table, toGrid } from "./table.js";

/**
 * Makes a table of counts safe to leave the programme: small counts are not published, nor anything that would let
 * them be worked out from the rest, and all other counts are rounded.
 *
 * - **Small counts**: a count of 1 to threshold − 1, in a cell or a total, becomes null. Where rounding is coarse, so
 *   do counts up to the rounding base + 1.
 * - **Zeros** are hidden like small counts in every row that has something to hide; elsewhere they are published as 0,
 *   unless `hideZeros` is true.
 * - **Further counts** of the row, from the smallest upwards, become null until the hidden ones sum to the threshold
 *   or more and differ by the rounding base or more. Where a row has too few for that, whole rows are hidden, and
 *   in the end the whole table. A column with a hidden cell has no total.
 * - **Rounding**: each published count is rounded by itself, so rounded cells need not add up to rounded totals.
 *
 * It holds against an intruder who knows every published count *before rounding* and this rule as well. Every hidden
 * cell can hold two counts that differ by the rounding base or more. Both tables would be published in exactly
 * the same way. docs/explanation/statistics.md gives the argument.
 *
 * Practice: ONS, "Policy on protecting confidentiality in tables"; Hundepool et al. (2012), Statistical Disclosure
 * Control, ch. 4. Limits: one table at a time. For the same table over time see {@link suppressReleases}; tables that share
 * cells must be combined first. An intruder who is one of those counted knows one more.
 *
 * @param table - True counts. Totals may be left out.
 * @param options - Threshold (10), rounding (5), and whether zeros are hidden (false).
 * @returns The same rows and columns, in the same order, with every total; null means "not published".
 * @throws InputError `not-a-count`, `duplicate`, `ragged`, `empty`, `wrong-total`, `wrong-type`, `out-of-range`.
 * @example
 * ```ts
 * const safe = suppress({ rows: ["r", "s"], columns: ["a", "b"], cells: [[3, 20], [30, 41]] }, { threshold: 10, round: 5 });
 * safe.cells; // => [[null, null], [30, 40]]
 * safe.rowTotals; // => [25, 70]
 * safe.columnTotals; // => [null, null]
 * ```
 */
export function suppress(table: Table, options: DisclosureOptions = {}): PublishedTable {
  const checked = checkOptions(options);
  const grid = toGrid(table);
  return publish(table, grid, hiddenCells(grid, checked), checked.round);
}

/** The table as it may be published, given which cells of its grid may not. */
export function publish(table: Table, grid: Grid, hidden: Uint8Array, round: number): PublishedTable {
  const width = grid.columns + 1;
  const show = (i: number, j: number) => {
    const place = i * width + j;
    return hidden[place] === 1 ? null : roundTo(grid.values[place] ?? 0, round);
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
