import { joinCells, type ListedSingles, leastListed, solveListed } from "./lists.js";
import type { Cells, Frame, RowProgram } from "./program.js";
import { paidFor } from "./row-bound.js";

/** How many cells of a row are listed at first, and how many more whenever a cell outside is cheaper than all listed. */
const listed = 24;
const more = 24;
/** Cells that cost so much more than the cheapest come into a list with it, since they may be next. */
const close = 300;

/**
 * The best allocation of single columns, exactly, without a table of all costs. Rows are solved with a list each of
 * their cheapest cells. A cell outside that costs less, at the prices of the answer, than all of its row’s list goes into
 * the list, and it is solved again, until there is none: then the prices hold for the cells outside as well (Dantzig and
 * Wolfe 1960; Volgenant 1996).
 *
 * @param rounds so many at most: an answer that is not needed exactly
 */
export function assignRows(
  { rows, columns, wait, ...program }: CellProgram,
  rounds = Infinity,
): ListedSingles & { readonly cells: readonly Cells[] } {
  const free = new Float64Array(columns);
  const cells = Array.from({ length: rows }, (_, row) =>
    program.cheapestCells(row, free, listed, wait[row]!),
  );
  const frame = { rows, columns, wait, ...program };
  const taken = new Int32Array(columns);
  let found = solveListed(frame, cells, wait, taken);
  for (let round = 1; ; round++) {
    const pay = paidFor(frame, found.prices);
    let added = 0;
    for (let row = 0; row < rows; row++) {
      const least = leastListed(cells[row]!, pay, wait[row]!);
      const cheap = program.cheapestCells(row, pay, more, least + close);
      if (cheap.column.length === 0 || cheap.cost[0]! + pay[cheap.column[0]!]! >= least) continue;
      const before = cells[row]!.column.length;
      cells[row] = joinCells(cells[row]!, cheap);
      added += cells[row]!.column.length - before;
    }
    if (added === 0 || round >= rounds) return { ...found, cells };
    found = solveListed(frame, cells, wait, taken, found);
  }
}

/** Rows that have single columns only. */
export type CellProgram = Frame & Pick<RowProgram, "cheapestCells">;
