import { assignSparse, type SparseAssignmentProblem } from "@waymark/assignment";
import type { Cells, Frame, PricedPairs, Prices, RowProgram } from "./program.js";
import { priceColumns, type Unit, unitColumns } from "./singles.js";

/** Some of the options of each row: enough, at some prices, to see which is the cheapest at prices not far from them. */
export interface Lists {
  readonly cells: Cells[];
  readonly pairs: (PricedPairs | null)[];
  /** A row that has fewer pairs in its list than this has no others below what waiting costs. */
  readonly mostPairs: number;
}

/** Both of two lists of cells of one row. */
export function joinCells(one: Cells, other: Cells): Cells {
  const known = new Set(one.column);
  const more = [...other.column.keys()].filter((k) => !known.has(other.column[k]!));
  return {
    column: Int32Array.of(...one.column, ...more.map((k) => other.column[k]!)),
    cost: Float64Array.of(...one.cost, ...more.map((k) => other.cost[k]!)),
  };
}

/** What single columns do for some rows, as far as their lists go. */
export interface ListedSingles {
  /** The column of each row of the list; -1 for those who wait. */
  readonly column: Int32Array;
  readonly prices: Prices;
}

/**
 * Rows against the single columns in their lists, or waiting: the best that these allow. `taken` places are gone already.
 *
 * @param near an answer of a problem that is little different: then most of the work is done
 */
export function solveListed(
  frame: Frame,
  cells: readonly Cells[],
  wait: ArrayLike<number>,
  taken: Int32Array,
  near?: ListedSingles,
): ListedSingles {
  const units = unitColumns(frame, taken);
  const lists = unitLists(frame, units, cells, wait);
  const rooms = units.map(({ room }) => room);
  const columns = units.length + 1;
  const { rowToColumn, columnPrices } =
    near === undefined
      ? assignSparse({ ...lists, columns, capacities: [...rooms, cells.length + 1] })
      : assignSparse(withFillers(frame, units, lists, near));
  const waiting = near === undefined ? 0 : columnPrices[units.length]!;
  const prices = columnPrices.map((price) => price - waiting);
  return {
    column: Int32Array.from(cells, (_, row) => {
      const unit = rowToColumn[row]!;
      return unit < units.length ? units[unit]!.column : -1;
    }),
    prices: { column: priceColumns(frame, units, prices), budget: 0 },
  };
}

type UnitLists = Omit<SparseAssignmentProblem, "columns" | "capacities">;

/** The lists by places, with a column to wait at the end. */
function unitLists(
  { columns, step, load }: Frame,
  units: readonly Unit[],
  cells: readonly Cells[],
  wait: ArrayLike<number>,
): UnitLists & { readonly rowStart: Int32Array } {
  const from = new Int32Array(columns + 1);
  for (const { column } of units) from[column + 1]! += 1;
  for (let column = 0; column < columns; column++) from[column + 1]! += from[column]!;
  const rowStart = new Int32Array(cells.length + 1);
  cells.forEach((own, row) => {
    let count = 1;
    for (const j of own.column) count += from[j + 1]! - from[j]!;
    rowStart[row + 1] = rowStart[row]! + count;
  });
  const column = new Int32Array(rowStart[cells.length]!);
  const cost = new Float64Array(column.length);
  cells.forEach((own, row) => {
    let at = rowStart[row]!;
    own.column.forEach((j, k) => {
      for (let u = from[j]!; u < from[j + 1]!; u++) {
        column[at] = u;
        cost[at++] = own.cost[k]! + step * (load[j]! + units[u]!.place);
      }
    });
    column[at] = units.length;
    cost[at] = wait[row]!;
  });
  return { rows: cells.length, rowStart, column, cost };
}

/**
 * The same problem with a filler row for each place, which fills it or waits at no cost. So all places are filled in any
 * answer, and it may start from any prices.
 */
function withFillers(
  { step, load }: Frame,
  units: readonly Unit[],
  { rows, rowStart, column, cost }: UnitLists,
  near: ListedSingles,
): SparseAssignmentProblem {
  const unitsOf = new Map<number, number[]>();
  units.forEach(({ column: j }, u) => {
    unitsOf.set(j, [...(unitsOf.get(j) ?? []), u]);
  });
  const left = units.map(({ room }) => room);
  const guess = Array.from(near.column, (j) => {
    const free = unitsOf.get(j)?.find((u) => left[u]! > 0);
    if (free === undefined) return units.length;
    left[free]! -= 1;
    return free;
  });
  const fillers = units.flatMap(({ room }, u) => Array.from({ length: room }, () => u));
  const size = rowStart[rows]!;
  const ends = Int32Array.from({ length: rows + fillers.length + 1 }, (_, i) =>
    i <= rows ? rowStart[i]! : size + 2 * (i - rows),
  );
  const columns = new Int32Array(size + 2 * fillers.length);
  const costs = new Float64Array(columns.length);
  columns.set(column);
  costs.set(cost);
  fillers.forEach((u, k) => {
    columns[size + 2 * k] = u;
    columns[size + 2 * k + 1] = units.length;
    guess.push(left[u]! > 0 ? u : units.length);
    left[u]! -= 1;
  });
  const prices = units.map(({ column: j, place }) =>
    Math.min(0, near.prices.column[j]! + step * (load[j]! + place)),
  );
  return {
    ...{ rows: rows + fillers.length, columns: units.length + 1, rowStart: ends, column: columns },
    ...{ cost: costs, capacities: [...units.map(({ room }) => room), rows] },
    start: { columnPrices: [...prices, 0], rowToColumn: guess },
  };
}

/** The least that a row costs with what is paid, as far as its list goes. */
export function leastListed({ column, cost }: Cells, pay: Float64Array, wait: number): number {
  let least = wait;
  for (let k = 0; k < column.length; k++) {
    const value = cost[k]! + pay[column[k]!]!;
    if (value < least) least = value;
  }
  return least;
}

/** Whether a row has a pair at all. */
export function hasAnyPair(program: RowProgram, row: number): boolean {
  if (!program.hasPairs[row]) return false;
  return program.cheapestPairs(row, new Float64Array(program.columns), 1, Infinity).first.length > 0;
}
