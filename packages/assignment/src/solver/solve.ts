import type { Assignment, Shortage } from "../problem/assignment.js";
import type { Progress, Steps } from "../problem/steps.js";
import type { Candidates } from "./candidates.js";
import { reduceRows } from "./reduction.js";
import { assignRow, leastValue } from "./search.js";
import { kthSmallest } from "./select.js";
import { link, type SearchState, searchState, unlink } from "./state.js";

/** Prices to start from, and a value below which no `cost - price` lies (-Infinity where not known). */
export interface StartPrices {
  readonly prices: Float64Array;
  readonly least: number;
  /** Where rows are thought to go, with the price of waiting: a row keeps its column if it is the best at these prices. */
  readonly guess?: { readonly rowToColumn: Int32Array; readonly wait: number };
}

/** A problem as the solver sees it: capacities, prices to start from, and where candidates come from. */
export interface Instance {
  readonly rows: number;
  readonly columns: number;
  readonly capacities: Int32Array;
  /** Column prices to start from where every place will be filled, so that any prices will do. */
  startPrices(): StartPrices;
  /** Candidate lists at the given prices, which the solver goes on to change. */
  candidates(price: Float64Array, waits: boolean, least: number): Candidates;
  /** Lowers the prices of columns that take nobody until they hold: to the least of cost - rowPrice. */
  priceClosedColumns(rowPrices: Float64Array, columnPrices: Float64Array): void;
}

/**
 * Solves an instance: most rows first, then least cost.
 *
 * Where rows can fill every place, prices start from the least cost in each column (column reduction) or better, and
 * rows beyond the number of places wait in a column of cost 0. If a row then finds no place, the start was
 * wrong. The problem is then solved again from prices of 0, which are right whatever stays unassigned. The part that is short of places is solved once more by itself.
 */
export function* solveSteps(instance: Instance): Steps {
  const { rows, columns, capacities } = instance;
  const settled = { most: 0, of: rows };
  let places = 0;
  for (let j = 0; j < columns; j++) places += capacities[j]!;
  if (rows >= places && places > 0) {
    const v = new Float64Array(columns + 1);
    const { prices, least, guess } = instance.startPrices();
    v.set(prices);
    const state = begin(instance, v, rows - places, least);
    let free = allRows(rows);
    if (guess !== undefined) {
      if (rows > places) v[columns] = guess.wait;
      free = free.filter((row) => !keepGuess(state, row, guess.rowToColumn[row]!));
    }
    if (yield* run(state, free, null, settled, guess !== undefined)) return finish(instance, state, null);
  }
  const state = begin(instance, new Float64Array(columns + 1), 0, -Infinity);
  const shortage: Shortage = { rows: new Uint8Array(rows), columns: new Uint8Array(columns) };
  for (let j = 0; j < columns; j++) if (capacities[j] === 0) shortage.columns[j] = 1;
  if (yield* run(state, allRows(rows), shortage, settled)) return finish(instance, state, null);
  return finish(instance, yield* solveShortage(instance, state, shortage, settled), shortage);
}

/** How many rows are assigned between two steps: few, because one row's search may go far. */
const ROWS_A_STEP = 16;

/** The most rows that have been settled; where a start was wrong and is made again, progress waits for it. */
interface Settled {
  most: number;
  readonly of: number;
}

function told(settled: Settled, done: number): Progress {
  settled.most = Math.max(settled.most, done);
  return { done: settled.most, of: settled.of };
}

function allRows(rows: number): Int32Array {
  return Int32Array.from({ length: rows }, (_, i) => i);
}

/** A state with nothing assigned, from prices `v` and so many places to wait. */
function begin(instance: Instance, v: Float64Array, waiting: number, least: number): SearchState {
  const { rows, columns, capacities } = instance;
  const spare = new Int32Array(columns + 1);
  spare.set(capacities);
  spare[columns] = waiting;
  // A column that takes nobody must attract nobody.
  for (let j = 0; j < columns; j++) if (capacities[j] === 0) v[j] = -Infinity;
  return searchState(rows, columns, instance.candidates(v, waiting > 0, least), v, spare);
}

/**
 * Assigns the given rows. With `shortage` null, stops at the first row that cannot be assigned and returns
 * false. Otherwise marks there what that row's search reached, closes those columns, and goes on; returns
 * whether all rows were assigned.
 */
function* run(
  s: SearchState,
  free: Int32Array,
  shortage: Shortage | null,
  settled: Settled,
  guessed = false,
): Generator<Progress, boolean> {
  let all = true;
  yield told(settled, 0);
  const left = guessed ? reduceRows(s, free) : reduceAndWait(s, free);
  for (let k = 0; k < left.length; k++) {
    if (k % ROWS_A_STEP === 0) yield told(settled, free.length - left.length + k);
    const row = left[k]!;
    if (assignRow(s, row)) continue;
    if (shortage === null) return false;
    all = false;
    for (let k = 0; k < s.rowCount; k++) shortage.rows[s.reachedRows[k]!] = 1;
    for (let k = 0; k < s.columnCount; k++) {
      shortage.columns[s.reachedColumns[k]!] = 1;
      s.v[s.reachedColumns[k]!] = -Infinity;
    }
  }
  return all;
}

/** Gives a row the column guessed if there is a place, and it is the best for the row; returns whether it has. */
function keepGuess(s: SearchState, row: number, column: number): boolean {
  if (column < 0 || s.spare[column]! <= 0) return false;
  const { start, count, column: listed, cost } = s.candidates;
  let own = Infinity;
  for (let e = start[row]!, end = e + count[row]!; e < end; e++) if (listed[e] === column) own = cost[e]!;
  if (own === Infinity || own - s.v[column]! > leastValue(s, row)) return false;
  link(s, row, column, own);
  s.held[row] = s.v[column]!;
  s.spare[column]!--;
  return true;
}

/**
 * Reduction among the columns alone; then, if rows may wait, those of highest price go to wait, so many as
 * there is room for, and their places are free for others. The price of waiting is then that of the next
 * row, so that no row left would rather wait.
 */
function reduceAndWait(s: SearchState, free: Int32Array): Int32Array {
  const waiting = s.spare[s.columns]!;
  if (waiting <= 0) return reduceRows(s, free);
  s.spare[s.columns] = 0;
  s.v[s.columns] = -Infinity;
  const unplaced = reduceRows(s, free);
  for (const row of unplaced) s.u[row] = leastValue(s, row);
  const prices = Float64Array.from(free, (row) => s.u[row]!);
  const price = kthSmallest(prices, prices.length, Math.max(0, prices.length - 1 - waiting));
  s.spare[s.columns] = waiting;
  s.v[s.columns] = price === Infinity ? 0 : -price;
  if (price === Infinity) return unplaced;
  for (const row of free) {
    if (s.u[row]! <= price) continue;
    if (s.rowToColumn[row]! >= 0) {
      s.spare[s.rowToColumn[row]!]!++;
      unlink(s, row);
    }
    link(s, row, s.columns, 0);
    s.u[row] = price;
    s.spare[s.columns]!--;
  }
  return unplaced.filter((row) => s.rowToColumn[row]! < 0);
}

/**
 * Solves the short part again by itself: its rows compete for its columns, and those left over wait at cost
 * 0. The rest of the first answer stands.
 */
function* solveShortage(
  instance: Instance,
  first: SearchState,
  shortage: Shortage,
  settled: Settled,
): Generator<Progress, SearchState> {
  const { rows, columns, capacities } = instance;
  const v = new Float64Array(columns + 1);
  const short: number[] = [];
  for (let i = 0; i < rows; i++) if (shortage.rows[i] === 1) short.push(i);
  let places = 0;
  for (let j = 0; j < columns; j++) {
    if (shortage.columns[j] === 1) places += capacities[j]!;
    else v[j] = -Infinity;
  }
  const second = begin(instance, v, short.length - places, -Infinity);
  for (let j = 0; j < columns; j++) if (shortage.columns[j] === 0) second.spare[j] = 0;
  yield* run(second, Int32Array.from(short), null, settled);
  const shift = second.v[columns]!;
  for (let j = 0; j < columns; j++) {
    if (shortage.columns[j] === 1) first.v[j] = second.v[j]! - shift;
  }
  for (const i of short) {
    const j = second.rowToColumn[i]!;
    first.rowToColumn[i] = j < columns ? j : -1;
    first.rowCost[i] = second.rowCost[i]!;
  }
  return first;
}

/** Prices and total from a state in which all is assigned that can be. */
function finish(instance: Instance, s: SearchState, shortage: Shortage | null): Assignment {
  const { rows, columns } = s;
  const shift = shortage === null ? s.v[columns]! : 0;
  const columnPrices = new Float64Array(columns);
  for (let j = 0; j < columns; j++) columnPrices[j] = s.v[j]! === -Infinity ? 0 : s.v[j]! - shift + 0;
  const rowPrices = new Float64Array(rows);
  const rowToColumn = new Int32Array(rows);
  let total = 0;
  for (let i = 0; i < rows; i++) {
    const j = s.rowToColumn[i]!;
    rowToColumn[i] = j < columns ? j : -1;
    if (j < 0 || j === columns) continue;
    total += s.rowCost[i]!;
    rowPrices[i] = s.rowCost[i]! - columnPrices[j]!;
  }
  if (instance.capacities.includes(0)) instance.priceClosedColumns(rowPrices, columnPrices);
  return { rowToColumn, total, rowPrices, columnPrices, shortage };
}
