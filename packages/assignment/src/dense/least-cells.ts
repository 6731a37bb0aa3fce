import type { Assignment, AssignmentProblem } from "../problem/assignment.js";
import { FORBIDDEN_INT32 } from "../problem/read-problem.js";

/** Up to so many cells the whole matrix is solved as fast in WebAssembly. */
const SMALL = 1 << 20;

/** Rows that are looked at to see whether most cells of an answer may have one value. */
const LOOKED = 4;

/** So many of a row's cells of the least value are enough to find a place in one of them. */
const LISTED = 16;

/**
 * The answer where every row can have a cell of the least value that there is: with whole costs of few values, nearly
 * always. A matching among these cells is looked for by shortest phases (Hopcroft and Karp 1973), and that no cell is less
 * is seen in the same reading: the least value is the price of each row, and 0 that of each column. Null where there is no
 * such matching among the cells listed, or where a look at a few rows makes it unlikely; then nothing is known.
 */
export function solveLeast({ rows, columns, cost, capacities }: AssignmentProblem): Assignment | null {
  if (capacities !== undefined || cost.length <= SMALL || rows > columns) return null;
  const least = likelyLeast(rows, columns, cost);
  if (least === null) return null;
  const start = new Int32Array(rows + 1);
  const listed = new Int32Array(rows * LISTED);
  const columnOf = new Int32Array(rows).fill(-1);
  const rowOf = new Int32Array(columns).fill(-1);
  for (let i = 0; i < rows; i++) {
    const end = listRow(cost, i * columns, columns, least, listed, start[i]!, firstColumn(i, columns));
    if (end <= start[i]!) return null;
    start[i + 1] = end;
    for (let e = start[i]!; e < end; e++) {
      const j = listed[e]!;
      if (rowOf[j]! >= 0) continue;
      rowOf[j] = i;
      columnOf[i] = j;
      break;
    }
  }
  if (!matchAll({ rows, start, listed, columnOf, rowOf })) return null;
  return {
    rowToColumn: columnOf,
    total: rows * least,
    rowPrices: new Float64Array(rows).fill(least),
    columnPrices: new Float64Array(columns),
    shortage: null,
  };
}

/** The least value of a few rows, if they have it often enough for a matching; whole, so that its sums are exact. */
function likelyLeast(rows: number, columns: number, cost: Float64Array | Int32Array): number | null {
  let least = Infinity;
  let count = 0;
  const often = 32 - Math.clz32(columns);
  for (let k = 0; k < LOOKED; k++) {
    const base = Math.floor((k * rows) / LOOKED) * columns;
    for (let j = 0; j < columns; j++) {
      const x = cost[base + j]!;
      if (x < least) {
        least = x;
        count = 1;
      } else if (x === least) count++;
    }
    // Costs that are hardly ever the same are told from one row.
    if (2 * count < often * (k + 1)) return null;
  }
  if (cost instanceof Int32Array && least === FORBIDDEN_INT32) return null;
  const isExact = Number.isInteger(least) && Math.abs(least) * rows <= 2 ** 53;
  return count >= often * LOOKED && isExact ? least + 0 : null;
}

/** Lists the first cells of a row that have the least value, from a column on; -1 where a cell is less, or is no cost. */
function listRow(
  cost: Float64Array | Int32Array,
  base: number,
  columns: number,
  least: number,
  listed: Int32Array,
  from: number,
  first: number,
): number {
  let at = from;
  const full = from + LISTED;
  let [j, to] = [first, columns];
  for (let half = 0; half < 2; half++, j = 0, to = first) {
    for (; j < to && at < full; j++) {
      const x = cost[base + j]!;
      if (x > least) continue;
      if (x !== least) return -1;
      listed[at++] = j;
    }
    for (; j + 4 <= to; j += 4) {
      const isSound =
        cost[base + j]! >= least &&
        cost[base + j + 1]! >= least &&
        cost[base + j + 2]! >= least &&
        cost[base + j + 3]! >= least;
      if (!isSound) return -1;
    }
    for (; j < to; j++) if (!(cost[base + j]! >= least)) return -1;
  }
  return at;
}

/** The column at which a row’s scan starts, so that rows do not all list the same columns. */
function firstColumn(row: number, columns: number): number {
  return (Math.imul(row, 0x9e3779b1) >>> 0) % columns;
}

interface Matching {
  readonly rows: number;
  readonly start: Int32Array;
  readonly listed: Int32Array;
  readonly columnOf: Int32Array;
  readonly rowOf: Int32Array;
}

/** Gives every row a column of its list, by phases of shortest paths; false where that cannot be. */
function matchAll(matching: Matching): boolean {
  const { rows, start, listed, columnOf, rowOf } = matching;
  const level = new Int32Array(rows);
  const queue = new Int32Array(rows);
  const next = new Int32Array(rows);
  for (;;) {
    let size = 0;
    level.fill(-1);
    for (let i = 0; i < rows; i++) {
      if (columnOf[i]! >= 0) continue;
      level[i] = 0;
      queue[size++] = i;
    }
    if (size === 0) return true;
    const free = size;
    let isReached = false;
    for (let head = 0; head < size; head++) {
      const i = queue[head]!;
      for (let e = start[i]!; e < start[i + 1]!; e++) {
        const k = rowOf[listed[e]!]!;
        if (k < 0) isReached = true;
        else if (level[k]! < 0) {
          level[k] = level[i]! + 1;
          queue[size++] = k;
        }
      }
    }
    if (!isReached) return false;
    next.set(start.subarray(0, rows));
    for (let k = 0; k < free; k++) augment(matching, queue[k]!, level, next);
  }
}

/** Looks for a path from a free row along rising levels, and matches along it. */
function augment(
  { start, listed, columnOf, rowOf }: Matching,
  root: number,
  level: Int32Array,
  next: Int32Array,
): void {
  const path = [root];
  while (path.length > 0) {
    const i = path[path.length - 1]!;
    if (next[i]! >= start[i + 1]!) {
      path.pop();
      continue;
    }
    const j = listed[next[i]!++]!;
    const k = rowOf[j]!;
    if (k >= 0) {
      if (level[k] === level[i]! + 1) path.push(k);
      continue;
    }
    // From the end of the path back: each row takes the column that it looked at last.
    for (const row of path.reverse()) {
      const column = listed[next[row]! - 1]!;
      columnOf[row] = column;
      rowOf[column] = row;
    }
    return;
  }
}
