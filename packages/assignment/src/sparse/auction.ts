import type { SparseAssignmentProblem } from "../problem/assignment.js";
import { FORBIDDEN_INT32 } from "../problem/read-problem.js";
import type { StartPrices } from "../solver/solve.js";

/** ε begins at this share of the range of costs, is divided by this at each scale, and is not less than the last. */
const [FIRST, FACTOR, LAST] = [1 / 8, 8, 1 / 30_000];

/** Bids of a scale, for each row: where not every row can be assigned, they would go on for ever. */
const BIDS = 30;

/** Fewer rows than this are not worth it. */
const FEW = 64;

/** Prices of whole costs are exact up to this, with room to add. */
const EXACT = 2 ** 50;

/**
 * Column prices near those of a least assignment, by auction with ε-scaling (Bertsekas 1988; for columns of several places,
 * Bertsekas and Castañon 1989). Rows bid for the place where they pay least, up to what the second best would cost them
 * and ε more. Each scale begins with nobody assigned, at the prices of the one before. The last column is the place to
 * wait, of cost 0, for as many rows as there are more of than places.
 *
 * Any prices will do to start from; these leave few rows for the search, and make its paths short. Null where rows are
 * few, where all costs are the same, and where prices might pass what whole numbers are exact to.
 */
export function auctionPrices(problem: SparseAssignmentProblem, capacities: Int32Array): StartPrices | null {
  const { rows, columns, rowStart, column, cost } = problem;
  const forbidden = cost instanceof Int32Array ? FORBIDDEN_INT32 : Infinity;
  const start = new Int32Array(columns + 2);
  for (let j = 0; j < columns; j++) start[j + 1] = start[j]! + capacities[j]!;
  const wait = rows - start[columns]!;
  start[columns + 1] = rows;
  // The places of a column are a heap, the cheapest first.
  const holder = new Int32Array(rows);
  const paid = new Float64Array(rows);
  const taken = new Int32Array(columns + 1);
  const v = new Float64Array(columns + 1);
  for (let j = 0; j < columns; j++) if (capacities[j] === 0) v[j] = -Infinity;
  if (wait === 0) v[columns] = -Infinity;
  let least = Infinity;
  let most = -Infinity;
  let whole = true;
  for (let e = 0; e < cost.length; e++) {
    const c = cost[e]!;
    if (c === forbidden) continue;
    if (c < least) least = c;
    if (c > most) most = c;
    if (whole && Math.floor(c) !== c) whole = false;
  }
  const queue = new Int32Array(rows);
  const range = most - least;
  if (rows < FEW || !(range > 0) || (whole && range * rows > EXACT)) return null;
  for (let epsilon = range * FIRST; epsilon >= range * LAST; epsilon /= FACTOR) {
    const rise = whole ? Math.max(1, Math.floor(epsilon)) : epsilon;
    taken.fill(0);
    for (let i = 0; i < rows; i++) queue[i] = i;
    let head = 0;
    let left = rows;
    let bids = BIDS * rows;
    while (left > 0 && bids-- > 0) {
      const i = queue[head]!;
      let first = Infinity;
      let second = Infinity;
      let best = -1;
      for (let e = rowStart[i]!, stop = rowStart[i + 1]!; e < stop; e++) {
        const x = cost[e]! - v[column[e]!]!;
        if (x < second) {
          if (cost[e] === forbidden) continue;
          if (x < first) {
            second = first;
            first = x;
            best = column[e]!;
          } else second = x;
        }
      }
      const x = -v[columns]!;
      if (x < second) {
        if (x < first) {
          second = first;
          first = x;
          best = columns;
        } else second = x;
      }
      if (++head === rows) head = 0;
      left--;
      if (best < 0) continue;
      if (second === Infinity) second = first + range;
      const price = v[best]! - (second - first) - rise;
      const base = start[best]!;
      const room = start[best + 1]! - base;
      if (taken[best]! < room) {
        taken[best]!++;
        raise(paid, holder, base, taken[best]! - 1, price, i);
      } else {
        const tail = head + left++;
        queue[tail < rows ? tail : tail - rows] = holder[base]!;
        replaceFirst(paid, holder, base, room, price, i);
      }
      if (taken[best] === room) v[best] = paid[base]!;
    }
  }
  const rowToColumn = new Int32Array(rows).fill(-1);
  for (let j = 0; j <= columns; j++) {
    for (let k = start[j]!, stop = k + taken[j]!; k < stop; k++) rowToColumn[holder[k]!] = j;
  }
  return { prices: v.subarray(0, columns), least: -Infinity, guess: { rowToColumn, wait: v[columns]! } };
}

/** Puts who pays into the heap from `base` on, at place k or above: a parent is as cheap or cheaper. */
function raise(
  paid: Float64Array,
  holder: Int32Array,
  base: number,
  k: number,
  price: number,
  row: number,
): void {
  let at = k;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (paid[base + parent]! >= price) break;
    paid[base + at] = paid[base + parent]!;
    holder[base + at] = holder[base + parent]!;
    at = parent;
  }
  paid[base + at] = price;
  holder[base + at] = row;
}

/** Puts who pays in the stead of the first of the heap of `size` places from `base` on. */
function replaceFirst(
  paid: Float64Array,
  holder: Int32Array,
  base: number,
  size: number,
  price: number,
  row: number,
): void {
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= size) break;
    if (child + 1 < size && paid[base + child + 1]! > paid[base + child]!) child++;
    if (paid[base + child]! <= price) break;
    paid[base + at] = paid[base + child]!;
    holder[base + at] = holder[base + child]!;
    at = child;
  }
  paid[base + at] = price;
  holder[base + at] = row;
}
