import type { Candidates } from "./candidates.js";

/**
 * Everything that a search reads and writes. Column index `columns` is the place to wait: it costs 0, takes
 * as many rows as cannot be served, and exists only where there are more rows than places.
 *
 * Invariant between searches: `cost >= u + v` in every cell, with equality in assigned cells, and a column
 * with places left has the price that it started with.
 */
export interface SearchState {
  readonly rows: number;
  readonly columns: number;
  readonly candidates: Candidates;
  /** Row prices. */
  readonly u: Float64Array;
  /** Column prices, falling only. */
  readonly v: Float64Array;
  readonly rowToColumn: Int32Array;
  /** Places left in each column. */
  readonly spare: Int32Array;
  /** Rows of each column, as doubly linked lists. */
  readonly head: Int32Array;
  readonly next: Int32Array;
  readonly previous: Int32Array;
  /** During reduction: the price at which a row holds its place. */
  readonly held: Float64Array;
  /** A lower bound of `cost - price` over a row's cells but the assigned one. */
  readonly least: Float64Array;
  /** Cost of the assigned cell. */
  readonly rowCost: Float64Array;
  // Scratch of the search. Nodes are columns (0 to columns), then rows as events (columns + 1 + row).
  readonly distance: Float64Array;
  readonly seen: Int32Array;
  readonly from: Int32Array;
  readonly fromCost: Float64Array;
  readonly rowDistance: Float64Array;
  readonly pending: Uint8Array;
  readonly reachedColumns: Int32Array;
  readonly reachedRows: Int32Array;
  readonly ready: Int32Array;
  readonly heap: Int32Array;
  readonly heapAt: Int32Array;
  epoch: number;
  /** After a search: how many columns and rows it reached. */
  columnCount: number;
  rowCount: number;
}

/** A state in which nothing is assigned. `v` and `spare` have `columns + 1` entries and are kept, not copied. */
export function searchState(
  rows: number,
  columns: number,
  candidates: Candidates,
  v: Float64Array,
  spare: Int32Array,
): SearchState {
  const nodes = columns + 1 + rows;
  return {
    rows,
    columns,
    candidates,
    u: new Float64Array(rows),
    v,
    rowToColumn: new Int32Array(rows).fill(-1),
    spare,
    head: new Int32Array(columns + 1).fill(-1),
    next: new Int32Array(rows).fill(-1),
    previous: new Int32Array(rows).fill(-1),
    held: new Float64Array(rows),
    least: new Float64Array(rows).fill(-Infinity),
    rowCost: new Float64Array(rows),
    distance: new Float64Array(nodes),
    seen: new Int32Array(nodes),
    from: new Int32Array(columns + 1),
    fromCost: new Float64Array(columns + 1),
    rowDistance: new Float64Array(rows),
    pending: new Uint8Array(rows),
    reachedColumns: new Int32Array(columns + 1),
    reachedRows: new Int32Array(rows),
    ready: new Int32Array(rows + 1),
    heap: new Int32Array(nodes + 1),
    heapAt: new Int32Array(nodes),
    epoch: 0,
    columnCount: 0,
    rowCount: 0,
  };
}

/** Puts a row into a column's list. */
export function link(s: SearchState, row: number, column: number, cost: number): void {
  const first = s.head[column]!;
  s.next[row] = first;
  s.previous[row] = -1;
  if (first >= 0) s.previous[first] = row;
  s.head[column] = row;
  s.rowToColumn[row] = column;
  s.rowCost[row] = cost;
  s.least[row] = -Infinity;
}

/** Takes a row out of its column's list. */
export function unlink(s: SearchState, row: number): void {
  const column = s.rowToColumn[row]!;
  const before = s.previous[row]!;
  const after = s.next[row]!;
  if (before >= 0) s.next[before] = after;
  else s.head[column] = after;
  if (after >= 0) s.previous[after] = before;
  s.rowToColumn[row] = -1;
}
