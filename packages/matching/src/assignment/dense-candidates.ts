import type { Candidates } from "./candidates.js";
import { kthSmallestDifference } from "./select.js";

/** What {@link DenseCandidates} needs to know. */
export interface DenseSource {
  readonly rows: number;
  readonly columns: number;
  readonly cost: Float64Array;
  /** Current column prices; the entry after the last column is the price of waiting. */
  readonly price: Float64Array;
  /** Whether rows may wait, at cost 0, in the column after the last. */
  readonly waits: boolean;
  /** A value below which `cost - price` cannot be at the start (0 after column reduction), or -Infinity. */
  readonly least: number;
}

/** How many cells of a row a list holds at first. */
const LIST = 16;

/** How many cells of a row a list holds at most. */
const LONGEST_LIST = 512;

/** Room for lists that have become longer, in cells a row. */
const ROOM = 96;

/**
 * Candidate lists over a full matrix. Lists start empty; the first `refill` of a row fills it. A class, not
 * closures, so that the engine compiles its loops once for all problems.
 */
export class DenseCandidates implements Candidates {
  readonly start: Int32Array;
  readonly count: Int32Array;
  readonly column: Int32Array;
  readonly cost: Float64Array;
  readonly floor: Float64Array;
  readonly spread: number;
  readonly #source: DenseSource;
  readonly #keep: number;
  /** How many cells each row's list is to hold, and has room for. */
  readonly #wanted: Int32Array;
  readonly #room: Int32Array;
  readonly #smallest: Float64Array;
  #free: number;

  constructor(source: DenseSource) {
    const { rows, columns } = source;
    const keep = Math.min(LIST, columns);
    const stride = keep + 1;
    this.#source = source;
    this.#keep = keep;
    this.#free = rows * stride;
    this.#wanted = new Int32Array(rows).fill(keep);
    this.#room = new Int32Array(rows).fill(stride);
    this.#smallest = new Float64Array(columns);
    this.spread = this.#free + rows * Math.min(ROOM, columns);
    this.start = Int32Array.from({ length: rows }, (_, i) => i * stride);
    this.count = new Int32Array(rows);
    this.column = new Int32Array(this.spread + columns + 1);
    this.cost = new Float64Array(this.spread + columns + 1);
    this.floor = new Float64Array(rows).fill(-Infinity);
  }

  refill(row: number): void {
    if (this.#wanted[row]! > this.#keep && this.#gather(row, this.#wanted[row]!)) return;
    const { columns } = this.#source;
    const at = this.start[row]!;
    const size = keepSmallest(this.#source, row, this.#keep, this.#smallest, this.column, at);
    const base = row * columns;
    for (let p = at; p < at + size; p++) this.cost[p] = this.#source.cost[base + this.column[p]!]!;
    const whole = size < this.#keep || this.#keep === columns;
    this.floor[row] = whole ? Infinity : this.#smallest[size - 1]!;
    this.count[row] = this.#addWait(at + size) - at;
  }

  widen(row: number): void {
    const want = Math.min(2 * this.#wanted[row]!, LONGEST_LIST, this.#source.columns);
    if (want <= this.#keep || !this.#gather(row, want)) this.refill(row);
  }

  spreadRow(row: number): number {
    const { columns, cost } = this.#source;
    const base = row * columns;
    for (let j = 0; j < columns; j++) {
      this.column[this.spread + j] = j;
      this.cost[this.spread + j] = cost[base + j]!;
    }
    return this.#addWait(this.spread + columns);
  }

  /** Lists all cells below the `want`-th smallest, and as many of that value as there is room for. */
  #gather(row: number, want: number): boolean {
    const { columns, cost, price } = this.#source;
    const fits = this.#makeRoom(row, 2 * want);
    if (fits < want) return false;
    const limit = kthSmallestDifference(cost, row * columns, price, columns, want - 1, this.#smallest);
    // The `want` smallest come first in `#smallest`; the largest of them is the limit.
    let ties = fits;
    for (let k = 0; k < want; k++) if (this.#smallest[k]! < limit) ties--;
    const at = this.start[row]!;
    const end = listUpTo(this, this.#source, row, limit, ties);
    if (limit === Infinity || want === columns) this.floor[row] = Infinity;
    this.count[row] = this.#addWait(end) - at;
    this.#wanted[row] = want;
    return true;
  }

  /** Gives a row's list room for so many cells if there is any left; returns how many it has room for. */
  #makeRoom(row: number, cells: number): number {
    const need = cells + 1;
    if (this.#room[row]! < need && this.#free + need <= this.spread) {
      this.start[row] = this.#free;
      this.#room[row] = need;
      this.#free += need;
    }
    return this.#room[row]! - 1;
  }

  #addWait(at: number): number {
    if (!this.#source.waits) return at;
    this.column[at] = this.#source.columns;
    this.cost[at] = 0;
    return at + 1;
  }
}

/** The column at which a row's scan starts, so that rows with the same ties do not list the same columns. */
function firstColumn(row: number, columns: number): number {
  return columns === 0 ? 0 : (Math.imul(row, 0x9e3779b1) >>> 0) % columns;
}

/**
 * Keeps the `keep` smallest of cost - price in ascending order by insertion: values in `value`, their
 * columns in `column` from `at` on. Returns how many there are.
 */
function keepSmallest(
  source: DenseSource,
  row: number,
  keep: number,
  value: Float64Array,
  column: Int32Array,
  at: number,
): number {
  const { columns, cost, price, least } = source;
  const base = row * columns;
  let size = 0;
  let worst = Infinity;
  let from = firstColumn(row, columns);
  let to = columns;
  for (let half = 0; half < 2; half++) {
    for (let j = from; j < to; j++) {
      // Most cells are no use; pass over four at a time.
      while (
        j + 4 <= to &&
        cost[base + j]! - price[j]! >= worst &&
        cost[base + j + 1]! - price[j + 1]! >= worst &&
        cost[base + j + 2]! - price[j + 2]! >= worst &&
        cost[base + j + 3]! - price[j + 3]! >= worst
      ) {
        j += 4;
      }
      if (j === to) break;
      const x = cost[base + j]! - price[j]!;
      if (x >= worst) continue;
      let p = size < keep ? size++ : keep - 1;
      for (; p > 0 && value[p - 1]! > x; p--) {
        value[p] = value[p - 1]!;
        column[at + p] = column[at + p - 1]!;
      }
      value[p] = x;
      column[at + p] = j;
      if (size < keep) continue;
      worst = value[keep - 1]!;
      if (worst <= least) return size;
    }
    to = from;
    from = 0;
  }
  return size;
}

/**
 * Lists the cells of a row below `limit`, and up to `ties` equal to it. Sets the row's floor: the next value
 * above the limit where all ties are listed, else the limit. Returns the end of the list.
 */
function listUpTo(
  lists: DenseCandidates,
  source: DenseSource,
  row: number,
  limit: number,
  ties: number,
): number {
  const { columns, cost, price } = source;
  const { column, cost: listCost } = lists;
  const base = row * columns;
  let left = limit === Infinity ? 0 : ties;
  let end = lists.start[row]!;
  let above = Infinity;
  let from = firstColumn(row, columns);
  let to = columns;
  for (let half = 0; half < 2; half++) {
    for (let j = from; j < to; j++) {
      const c = cost[base + j]!;
      const x = c - price[j]!;
      if (x > limit) {
        if (x < above) above = x;
        continue;
      }
      if (x === limit && left-- <= 0) continue;
      column[end] = j;
      listCost[end++] = c;
    }
    to = from;
    from = 0;
  }
  lists.floor[row] = left >= 0 ? above : limit;
  return end;
}
