import type { Candidates } from "./candidates.js";
import { kthSmallest } from "./select.js";

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

/** How many cells of a row a list is to hold at first: half as many will do, and twice as many are kept. */
const LIST = 24;

/** How many cells of a row a list is to hold at most. */
const LONGEST_LIST = 768;

/** Room for lists, in cells a row: the first of each row has room for twice LIST. */
const ROOM = 112;

/**
 * Candidate lists over a full matrix. Lists start empty; the first `refill` of a row fills it. A list holds every
 * cell below a limit that is guessed from the row filled before, so that most cells cost one comparison.
 * A class, not closures, so that the engine compiles its loops once for all problems.
 */
export class DenseCandidates implements Candidates {
  readonly start: Int32Array;
  readonly count: Int32Array;
  readonly column: Int32Array;
  readonly cost: Float64Array;
  readonly floor: Float64Array;
  readonly spread: number;
  readonly #source: DenseSource;
  /** How often each row's list has doubled, and has room for. */
  readonly #level: Uint8Array;
  readonly #room: Int32Array;
  /** For each level, the limit of the row filled last. */
  readonly #guess: Float64Array;
  readonly #value: Float64Array;
  readonly #scratch: Float64Array;
  readonly #found: Int32Array;
  #free = 0;
  #limit = Infinity;
  #next = Infinity;
  #cutTies = true;

  constructor(source: DenseSource) {
    const { rows, columns } = source;
    this.#source = source;
    this.#level = new Uint8Array(rows);
    this.#room = new Int32Array(rows);
    this.#guess = new Float64Array(16).fill(Infinity);
    const most = Math.min(2 * LONGEST_LIST, columns);
    this.#value = new Float64Array(most);
    this.#scratch = new Float64Array(most);
    this.#found = new Int32Array(most);
    this.spread = rows * Math.min(ROOM + 1, 2 * columns + 1);
    this.start = new Int32Array(rows);
    this.count = new Int32Array(rows);
    this.column = new Int32Array(this.spread + columns + 1);
    this.cost = new Float64Array(this.spread + columns + 1);
    this.floor = new Float64Array(rows).fill(-Infinity);
  }

  refill(row: number): void {
    this.#fill(row, this.#level[row]!);
  }

  widen(row: number): void {
    const level = this.#level[row]!;
    const want = LIST << (level + 1);
    this.#fill(row, want <= LONGEST_LIST && LIST << level < this.#source.columns ? level + 1 : level);
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

  #fill(row: number, wanted: number): void {
    const fits = this.#makeRoom(row, Math.min(2 * (LIST << wanted), this.#source.columns));
    const level = fits ? wanted : this.#level[row]!;
    const want = LIST << level;
    const room = this.#room[row]! - 1;
    this.#level[row] = level;
    const guess = this.#guess[level]!;
    let size = guess > this.floor[row]! ? this.#collect(row, want, room, guess) : 0;
    if (2 * size < want) size = this.#collect(row, want, room, Infinity);
    const { columns, cost } = this.#source;
    const base = row * columns;
    const found = this.#found;
    const first = firstColumn(row, columns);
    let k = 0;
    while (k < size && found[k]! < first) k++;
    let at = this.start[row]!;
    for (let left = size; left > 0; left--, k++, at++) {
      if (k === size) k = 0;
      const j = found[k]!;
      this.column[at] = j;
      this.cost[at] = cost[base + j]!;
    }
    this.floor[row] = this.#limit;
    this.#guess[level] = this.#next;
    this.count[row] = this.#addWait(at) - this.start[row]!;
  }

  /**
   * Finds the cells of a row below `limit`. Where there are more than `room`, lowers the limit, to a value that
   * leaves about `want`. Returns how many; the limit that holds at the end is in `#limit`.
   */
  #collect(row: number, want: number, room: number, limit: number): number {
    const { columns, cost, price, least } = this.#source;
    const value = this.#value;
    const found = this.#found;
    const base = row * columns;
    let size = 0;
    let cheapest = 0;
    this.#next = limit;
    // Reading on where the row before ended is faster, but cut ties should not be the same for all rows.
    let from = this.#cutTies ? firstColumn(row, columns) : 0;
    let to = columns;
    this.#cutTies = false;
    for (let half = 0; half < 2; half++) {
      for (let j = from; j < to; j++) {
        // Most cells are no use; pass over four at a time.
        while (
          j + 4 <= to &&
          cost[base + j]! - price[j]! >= limit &&
          cost[base + j + 1]! - price[j + 1]! >= limit &&
          cost[base + j + 2]! - price[j + 2]! >= limit &&
          cost[base + j + 3]! - price[j + 3]! >= limit
        ) {
          j += 4;
        }
        if (j === to) break;
        const x = cost[base + j]! - price[j]!;
        if (x >= limit) continue;
        if (size === room) {
          size = this.#cut(size, Math.min(want, room >> 1));
          limit = this.#limit;
          if (x >= limit) continue;
        }
        value[size] = x;
        found[size++] = j;
        if (x > least || 3 * ++cheapest < 2 * want) continue;
        // Where half a row holds enough of the least value, the rest need not be read: like ties that are cut.
        if (2 * (half === 0 ? j - from : columns - to + j) > columns) continue;
        this.#limit = least;
        this.#cutTies = true;
        return this.#keep(size, least, size);
      }
      to = from;
      from = 0;
    }
    this.#limit = limit;
    return size;
  }

  /** Keeps about `want` of the smallest, all ties of each value or none if that can be. Sets the limit. */
  #cut(size: number, want: number): number {
    const value = this.#value;
    const scratch = this.#scratch;
    for (let k = 0; k < size; k++) scratch[k] = value[k]!;
    let limit = kthSmallest(scratch, size, want);
    let below = 0;
    let tied = 0;
    let above = Infinity;
    for (let k = 0; k < size; k++) {
      const x = value[k]!;
      if (x < limit) below++;
      else if (x === limit) tied++;
      else if (x < above) above = x;
    }
    let ties = 0;
    if (2 * below < want) {
      // The cut falls into a plateau: take it whole if there is room for others, else a part.
      if (below + tied <= size - (want >> 1)) limit = above;
      else ties = want - below;
    }
    this.#limit = limit;
    this.#next = ties > 0 ? above : limit;
    if (ties > 0) this.#cutTies = true;
    return this.#keep(size, limit, ties);
  }

  /** Keeps the cells found that are below `limit`, and so many that are equal to it. Returns how many. */
  #keep(size: number, limit: number, ties: number): number {
    const value = this.#value;
    const found = this.#found;
    let left = ties;
    let kept = 0;
    for (let k = 0; k < size; k++) {
      const x = value[k]!;
      if (x > limit || (x === limit && left-- <= 0)) continue;
      value[kept] = x;
      found[kept++] = found[k]!;
    }
    return kept;
  }

  /** Gives a row's list room for so many cells if there is any left; returns whether it has it. */
  #makeRoom(row: number, cells: number): boolean {
    const need = cells + 1;
    if (this.#room[row]! < need && this.#free + need <= this.spread) {
      this.start[row] = this.#free;
      this.#room[row] = need;
      this.#free += need;
    }
    return this.#room[row]! >= need;
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
