import { kthSmallestDifference } from "./select.js";

/**
 * The cells of each row that a search looks at first. A row's list holds its cheapest cells at the prices of
 * the time when it was filled; `floor` is a lower bound of `cost - price` over all cells that are not in the
 * list. Column prices only ever fall, so a floor stays true until the list is filled again.
 */
export interface Candidates {
  /** Where each row's list starts in `column` and `cost`. */
  readonly start: Int32Array;
  /** Length of each row's list. */
  readonly count: Int32Array;
  readonly column: Int32Array;
  readonly cost: Float64Array;
  readonly floor: Float64Array;
  /** Fills a row's list anew at the current prices. */
  refill(row: number): void;
  /** Fills a row's list anew at the current prices, with more cells than it had where there is room. */
  widen(row: number): void;
  /** Writes the whole row to the end of `column` and `cost`, from `spread` on; returns where it ends. */
  spreadRow(row: number): number;
  /** Where `spreadRow` writes. */
  readonly spread: number;
}

/** What {@link denseCandidates} needs to know. */
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

/** Candidate lists over a full matrix. Lists start empty; the first `refill` of a row fills it. */
export function denseCandidates(source: DenseSource): Candidates {
  const { rows, columns, cost, price, waits, least } = source;
  const keep = Math.min(LIST, columns);
  const stride = keep + 1;
  const start = new Int32Array(rows);
  for (let i = 0; i < rows; i++) start[i] = i * stride;
  let free = rows * stride;
  const spread = free + rows * Math.min(ROOM, columns);
  const listColumn = new Int32Array(spread + columns + 1);
  const listCost = new Float64Array(spread + columns + 1);
  const count = new Int32Array(rows);
  const floor = new Float64Array(rows).fill(-Infinity);
  const value = new Float64Array(keep + 1);
  const wanted = new Int32Array(rows).fill(keep);
  const room = new Int32Array(rows).fill(stride);
  const sorted = new Float64Array(columns);

  function addWait(at: number): number {
    if (!waits) return at;
    listColumn[at] = columns;
    listCost[at] = 0;
    return at + 1;
  }

  // Keeps the `keep` smallest of cost - price in ascending order by insertion. Starts at another column for
  // each row, so that rows with the same ties do not all list the same columns.
  function refill(row: number): void {
    if (wanted[row]! > keep && gather(row, wanted[row]!)) return;
    const base = row * columns;
    const at = start[row]!;
    const first = Math.imul(row, 0x9e3779b1) >>> 0;
    let from = columns === 0 ? 0 : first % columns;
    let to = columns;
    let size = 0;
    let worst = Infinity;
    for (let half = 0; half < 2; half++) {
      for (let j = from; j < to; j++) {
        const x = cost[base + j]! - price[j]!;
        if (x < worst) {
          let p = size < keep ? size++ : keep - 1;
          while (p > 0 && value[p - 1]! > x) {
            value[p] = value[p - 1]!;
            listColumn[at + p] = listColumn[at + p - 1]!;
            p--;
          }
          value[p] = x;
          listColumn[at + p] = j;
          if (size === keep) {
            worst = value[keep - 1]!;
            if (worst <= least) {
              half = 2;
              break;
            }
          }
        }
      }
      to = from;
      from = 0;
    }
    for (let p = 0; p < size; p++) listCost[at + p] = cost[base + listColumn[at + p]!]!;
    floor[row] = size < keep || keep === columns ? Infinity : worst;
    count[row] = addWait(at + size) - at;
  }

  function widen(row: number): void {
    const want = Math.min(2 * wanted[row]!, LONGEST_LIST, columns);
    if (want <= keep || !gather(row, want)) refill(row);
  }

  // Lists all cells below the `want`-th smallest, and as many of that value as there is room for.
  function gather(row: number, want: number): boolean {
    const base = row * columns;
    const limit = kthSmallestDifference(cost, base, price, columns, want - 1, sorted);
    const fits = makeRoom(row, 2 * want);
    if (fits < want) return false;
    // The want smallest are in `sorted`, the largest of them being the limit.
    let ties = fits;
    for (let k = 0; k < want; k++) if (sorted[k]! < limit) ties--;
    let at = start[row]!;
    let j = (Math.imul(row, 0x9e3779b1) >>> 0) % columns;
    for (let k = 0; k < columns; k++) {
      const c = cost[base + j]!;
      const x = c - price[j]!;
      if (x <= limit && x < Infinity && (x < limit || ties-- > 0)) {
        listColumn[at] = j;
        listCost[at++] = c;
      }
      if (++j === columns) j = 0;
    }
    floor[row] = limit === Infinity || want === columns ? Infinity : limit;
    count[row] = addWait(at) - start[row]!;
    wanted[row] = want;
    return true;
  }

  // Gives a row's list room for so many cells if there is any left; returns how many it has room for.
  function makeRoom(row: number, cells: number): number {
    const need = cells + 1;
    if (room[row]! < need && free + need <= spread) {
      start[row] = free;
      room[row] = need;
      free += need;
    }
    return room[row]! - 1;
  }

  function spreadRow(row: number): number {
    const base = row * columns;
    for (let j = 0; j < columns; j++) {
      listColumn[spread + j] = j;
      listCost[spread + j] = cost[base + j]!;
    }
    return addWait(spread + columns);
  }

  return { start, count, column: listColumn, cost: listCost, floor, refill, widen, spreadRow, spread };
}
