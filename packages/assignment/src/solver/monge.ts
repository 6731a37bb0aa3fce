import type { Assignment } from "../problem/assignment.js";

/** An assignment by sorting and the prices that go with it: optimal if they hold in every cell. */
export interface SortedPrices {
  readonly rowToColumn: Int32Array;
  readonly rowPrices: Float64Array;
  readonly columnPrices: Float64Array;
}

/**
 * The assignment and prices that are right where costs have the Monge property once rows and columns are
 * sorted: `c(i, j) + c(i', j') <= c(i, j') + c(i', j)` for all i < i', j < j'. Products, and every cost that
 * is a convex function of a difference, have it. The sorted rows then take the sorted columns in order
 * (Hoffman 1963), and prices follow from the cells beside the diagonal.
 *
 * Rows are sorted by the difference of two columns and columns by that of two rows, as in the recognition
 * of permuted Monge matrices (Deĭneko and Filonenko 1979; Burkard, Klinz and Rudolf 1996). Nothing is
 * claimed of other matrices: {@link proven} tells whether the prices hold, and the solver may start from
 * them where they are near. Null where a forbidden cell is in the way.
 *
 * @param cost - rows * rows costs.
 */
export function sortedPrices(rows: number, cost: Float64Array): SortedPrices | null {
  if (rows < 2) return null;
  const last = rows - 1;
  const byRow = Float64Array.from({ length: rows }, (_, i) => cost[i * rows + last]! - cost[i * rows]!);
  const byColumn = Float64Array.from({ length: rows }, (_, j) => cost[last * rows + j]! - cost[j]!);
  const sortedColumns = ascending(byColumn).reverse();
  if (byRow.some(Number.isNaN) || byColumn.some(Number.isNaN)) return null;
  // The two columns that differ most order the rows; then the two rows that differ most are known.
  const [a, b] = [sortedColumns[0]!, sortedColumns[last]!];
  const difference = Float64Array.from({ length: rows }, (_, i) => cost[i * rows + b]! - cost[i * rows + a]!);
  const sortedRows = ascending(difference).reverse();
  return chainPrices(rows, cost, sortedRows, sortedColumns);
}

function ascending(key: Float64Array): Int32Array {
  return Int32Array.from(key, (_, i) => i).sort((i, j) => key[i]! - key[j]! || i - j);
}

/** The k-th row takes the k-th column; each row but the first is tight against the column before its own. */
function chainPrices(
  rows: number,
  cost: Float64Array,
  order: Int32Array,
  columnOrder: Int32Array,
): SortedPrices | null {
  const rowToColumn = new Int32Array(rows);
  const rowPrices = new Float64Array(rows);
  const columnPrices = new Float64Array(rows);
  for (let k = 0; k < rows; k++) {
    const i = order[k]!;
    const j = columnOrder[k]!;
    if (k > 0) {
      const before = columnOrder[k - 1]!;
      rowPrices[i] = cost[i * rows + before]! - columnPrices[before]!;
    }
    rowToColumn[i] = j;
    columnPrices[j] = cost[i * rows + j]! - rowPrices[i]! + 0;
  }
  return columnPrices.every(Number.isFinite) ? { rowToColumn, rowPrices, columnPrices } : null;
}

/** The assignment if its prices hold in every cell, which proves it; null at the first cell that fails. */
export function proven(rows: number, cost: Float64Array, prices: SortedPrices): Assignment | null {
  const { rowToColumn, rowPrices, columnPrices } = prices;
  let total = 0;
  for (let i = 0; i < rows; i++) {
    total += cost[i * rows + rowToColumn[i]!]!;
    for (let j = 0, cell = i * rows; j < rows; j++, cell++) {
      if (!(cost[cell]! - rowPrices[i]! >= columnPrices[j]!)) return null;
    }
  }
  return { rowToColumn, total, rowPrices, columnPrices, shortage: null };
}

/** Columns that {@link mayBeMonge} compares. */
const COMPARED = 17;

/**
 * Whether a look at a few cells leaves a square matrix a chance to be Monge once sorted. If it is, the difference of two
 * rows orders the columns as the difference of two others does, or the other way round.
 */
export function mayBeMonge(rows: number, cost: Float64Array | Int32Array): boolean {
  if (rows < 24) return false;
  const middle = (rows >> 1) * rows;
  const last = (rows - 1) * rows;
  const step = Math.max(1, Math.floor(rows / COMPARED));
  let direction = 0;
  for (let j = step; j < rows; j += step) {
    const upper = cost[j]! - cost[middle + j]! - (cost[j - step]! - cost[middle + j - step]!);
    const lower = cost[middle + j]! - cost[last + j]! - (cost[middle + j - step]! - cost[last + j - step]!);
    const turn = Math.sign(upper) * Math.sign(lower);
    if (turn === 0) continue;
    if (direction !== 0 && turn !== direction) return false;
    direction = turn;
  }
  return direction !== 0;
}

/** How many rows {@link dualBound} looks at, and {@link promising} in all. */
const SAMPLE = 64;

/**
 * Whether sorting promises anything: on every so manieth row and column alone, its prices must bound the total
 * better than none. A part of a Monge matrix is Monge, so none is missed.
 */
export function promising(rows: number, cost: Float64Array): boolean {
  if (rows <= 2 * SAMPLE) return true;
  const part = new Float64Array(SAMPLE * SAMPLE);
  const nth = (k: number): number => Math.floor((k * rows) / SAMPLE);
  for (let i = 0; i < SAMPLE; i++) {
    for (let j = 0; j < SAMPLE; j++) part[i * SAMPLE + j] = cost[nth(i) * rows + nth(j)]!;
  }
  const sorted = sortedPrices(SAMPLE, part);
  if (sorted === null) return false;
  return dualBound(SAMPLE, part, sorted.columnPrices) >= dualBound(SAMPLE, part, new Float64Array(SAMPLE));
}

/** An estimate, from some of the rows, of the lower bound that column prices give to the total. */
export function dualBound(rows: number, cost: Float64Array, price: Float64Array): number {
  const sample = Math.min(SAMPLE, rows);
  let bound = 0;
  for (let k = 0; k < sample; k++) {
    const base = Math.floor((k * rows) / sample) * rows;
    let least = Infinity;
    for (let j = 0; j < rows; j++) least = Math.min(least, cost[base + j]! - price[j]!);
    bound += least;
  }
  bound *= rows / sample;
  for (let j = 0; j < rows; j++) bound += price[j]!;
  return bound;
}
