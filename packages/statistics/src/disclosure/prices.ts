import type { Grid } from "./table.js";

/**
 * What leaving a cell out costs the reader. Inner cells cost an average cell plus their own count, so few and small
 * ones go first. Zeros come next, as the public may know that some are impossible. Totals come last, the grand
 * total last of all: each kind costs more than all cells of the kinds before it together.
 */
export function prices({ rows, columns, values }: Grid): Float64Array {
  const cells = rows * columns;
  const total = values[values.length - 1] ?? 0;
  const zero = 2 * total * cells + 1;
  const margin = zero * (cells + 2);
  const grand = margin * (rows + columns + 2);
  return values.map((count, arc) => {
    const inRow = Math.floor(arc / (columns + 1)) < rows;
    const inColumn = arc % (columns + 1) < columns;
    if (!inRow && !inColumn) return grand;
    if (!inRow || !inColumn) return margin + count;
    return count === 0 ? zero : total + count * cells;
  });
}
