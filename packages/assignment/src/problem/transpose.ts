import type { Assignment } from "./assignment.js";

/** Cells of a square that is copied at once, so that both matrices stay in cache. */
const BLOCK = 32;

/** A matrix with rows and columns exchanged. */
export function transpose(rows: number, columns: number, cost: Float64Array): Float64Array {
  const turned = new Float64Array(cost.length);
  for (let top = 0; top < rows; top += BLOCK) {
    for (let left = 0; left < columns; left += BLOCK) {
      const right = Math.min(left + BLOCK, columns);
      for (let i = top; i < Math.min(top + BLOCK, rows); i++) {
        for (let j = left; j < right; j++) turned[j * rows + i] = cost[i * columns + j]!;
      }
    }
  }
  return turned;
}

/**
 * The answer to a problem from that to its transpose, each column taking one row. What lies outside the
 * transpose's shortage is the shortage here: its rows may go only where the others leave no place.
 */
export function transposeAnswer(answer: Assignment, rows: number): Assignment {
  const rowToColumn = new Int32Array(rows).fill(-1);
  answer.rowToColumn.forEach((i, j) => {
    if (i >= 0) rowToColumn[i] = j;
  });
  const others = (marks: Uint8Array) => marks.map((mark) => 1 - mark);
  const shortage = answer.shortage && {
    rows: others(answer.shortage.columns),
    columns: others(answer.shortage.rows),
  };
  const { total, rowPrices, columnPrices } = answer;
  return { rowToColumn, total, rowPrices: columnPrices, columnPrices: rowPrices, shortage };
}
