import type { DisclosureOptions } from "./options.js";
import type { Grid } from "./table.js";

/**
 * Chooses which cells of a grid, totals included, are not published: 1 for each that is not.
 *
 * In each row, all counts below some level are left out. The level is the lowest, from the threshold upwards, at
 * which the hidden counts sum to the threshold or more and the largest exceeds the smallest by the rounding base or
 * more. A row for which no level will do is left out whole, total and all, together with the rows whose totals lie
 * below a level found in the same way. Where that fails too, nothing is published.
 *
 * **Why an intruder who knows this rule learns no hidden count.** The rule looks at hidden counts only as a set:
 * which of them is where plays no part. So every table in which hidden counts of a row have changed places, or hidden
 * rows have, is published in exactly the same way. Each hidden cell may hold the largest of them or the smallest.
 * For this a column with a hidden cell must do without its total, unless it is the only column.
 *
 * @param already - Cells that were left out before and must stay so.
 */
export function hiddenCells(
  grid: Grid,
  { threshold, round, hideZeros }: Required<DisclosureOptions>,
  already?: Uint8Array,
): Uint8Array {
  const { rows, columns, values } = grid;
  const width = columns + 1;
  // Counts that are hidden alone must leave room for two that differ by the rounding base: 1 and round + 1.
  const least = threshold === 1 ? 1 : Math.max(threshold, round + 2);
  const hidden = new Uint8Array(values.length);
  const isFixed = (i: number, j: number) => already?.[i * width + j] === 1;
  const cellsOf = (i: number) => Array.from(values.subarray(i * width, i * width + columns));
  const isSmall = (count: number) => count < least && (count > 0 || hideZeros);
  const isSafe = (counts: readonly number[]) => sum(counts) >= least && spread(counts) >= round;
  // Hidden rows can change places, and counts within them: this must move their cells, and the columns' totals, enough.
  const areRowsSafe = (places: readonly number[]) =>
    columns === 1 ||
    (spread(places.flatMap(cellsOf)) >= round && sum(places.map((i) => spread(cellsOf(i)))) >= round);

  const rowPlans = Array.from({ length: rows }, (_, i) =>
    lowestLevel(cellsOf(i), least, (count, j) => isSmall(count) || isFixed(i, j), isSafe),
  );
  const totals = Array.from({ length: rows }, (_, i) => values[i * width + columns] ?? 0);
  const hiddenRows = lowestLevel(
    totals,
    least,
    (total, i) => isSmall(total) || rowPlans[i] === undefined || isFixed(i, columns),
    (chosen, places) => isSafe(chosen) && areRowsSafe(places),
  );
  if (hiddenRows === undefined || isFixed(rows, columns)) return hidden.fill(1);

  for (let i = 0; i < rows; i++) {
    const isWhole = hiddenRows.has(i);
    if (isWhole) hidden[i * width + columns] = 1;
    for (let j = 0; j < columns; j++) {
      if (!isWhole && rowPlans[i]?.has(j) !== true) continue;
      hidden[i * width + j] = 1;
      if (columns > 1) hidden[rows * width + j] = 1;
    }
  }
  for (let j = 0; j < columns; j++) if (isFixed(rows, j)) hidden[rows * width + j] = 1;
  return hidden;
}

/**
 * The places of the counts below the lowest level at which these, with all that must be hidden, are safe together; none
 * where there is nothing to hide; undefined where no level will do.
 */
function lowestLevel(
  counts: readonly number[],
  least: number,
  mustHide: (count: number, place: number) => boolean,
  isSafe: (counts: readonly number[], places: readonly number[]) => boolean,
): ReadonlySet<number> | undefined {
  if (!counts.some(mustHide)) return new Set();
  const higher = counts.filter((count) => count >= least).map((count) => count + 1);
  for (const level of [least, ...higher.sort((x, y) => x - y)]) {
    const places = [...counts.keys()].filter((place) => {
      const count = counts[place] ?? 0;
      return count < level || mustHide(count, place);
    });
    const chosen = places.map((place) => counts[place] ?? 0);
    if (isSafe(chosen, places)) return new Set(places);
  }
  return undefined;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

function spread(counts: readonly number[]): number {
  return Math.max(...counts) - Math.min(...counts);
}
