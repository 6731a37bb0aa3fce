import { badInput } from "../input-error.js";
import type { Assignment, SparseAssignmentProblem } from "../problem/assignment.js";
import { withoutHugeCosts } from "../problem/huge-costs.js";
import {
  badCost,
  checkCount,
  checkLength,
  FORBIDDEN_INT32,
  readCapacities,
} from "../problem/read-problem.js";
import { runSteps, type Steps } from "../problem/steps.js";
import type { Candidates } from "../solver/candidates.js";
import { type Instance, type StartPrices, solveSteps } from "../solver/solve.js";
import { auctionPrices } from "./auction.js";

/**
 * {@link assign} for candidate lists instead of a matrix: as many rows as possible, then least cost, with
 * the same prices and the same proof. Memory is about 12 bytes a candidate beyond the input.
 *
 * @throws InputError as `assign` does; also `bad-candidates` where the lists do not fit together.
 *
 * @example
 * ```ts
 * const answer = assignSparse({
 *   rows: 3, columns: 2, rowStart: [0, 2, 3, 4], column: [0, 1, 1, 1],
 *   cost: Int32Array.of(5, 1, 2, 9), capacities: [1, 1],
 * });
 * [...answer.rowToColumn]; // => [0, 1, -1]
 * answer.total; // => 7
 * ```
 */
export function assignSparse(problem: SparseAssignmentProblem): Assignment {
  return runSteps(assignSparseSteps(problem));
}

/**
 * {@link assignSparse} in steps, as {@link assignSteps} is `assign` in steps.
 *
 * @throws InputError as `assignSparse` does, at the first step.
 *
 * @example
 * ```ts
 * const steps = assignSparseSteps({ rows: 1, columns: 9, rowStart: [0, 1], column: [7], cost: Int32Array.of(3) });
 * steps.next().value; // => { done: 0, of: 1 }
 * ```
 */
export function* assignSparseSteps(problem: SparseAssignmentProblem): Steps {
  checkLists(problem);
  return yield* withoutHugeCosts(problem.cost, (cost) => solveLists({ ...problem, cost }));
}

function* solveLists(problem: SparseAssignmentProblem): Steps {
  const { rows, columns } = problem;
  const instance: Instance = {
    rows,
    columns,
    capacities: readCapacities(problem.capacities, rows, columns),
    startPrices: () =>
      startGiven(problem) ??
      auctionPrices(problem, readCapacities(problem.capacities, rows, columns)) ?? {
        prices: columnMinima(problem),
        least: 0,
      },
    candidates: (_price, waits) => listCandidates(problem, waits),
    priceClosedColumns: (rowPrices, columnPrices) => {
      const closed = readCapacities(problem.capacities, rows, columns);
      forEachCandidate(problem, (i, j, c) => {
        if (closed[j] === 0) columnPrices[j] = Math.min(columnPrices[j]!, c - rowPrices[i]!);
      });
    },
  };
  return yield* solveSteps(instance);
}

function startGiven({ start }: SparseAssignmentProblem): StartPrices | undefined {
  if (start === undefined) return undefined;
  const guess = { rowToColumn: Int32Array.from(start.rowToColumn), wait: 0 };
  return { prices: Float64Array.from(start.columnPrices), least: -Infinity, guess };
}

/** Calls `visit` for each allowed candidate. */
function forEachCandidate(
  { rows, rowStart, column, cost }: SparseAssignmentProblem,
  visit: (row: number, column: number, cost: number) => void,
): void {
  const forbidden = cost instanceof Int32Array ? FORBIDDEN_INT32 : Infinity;
  for (let i = 0; i < rows; i++) {
    for (let e = rowStart[i]!, stop = rowStart[i + 1]!; e < stop; e++) {
      if (cost[e] !== forbidden) visit(i, column[e]!, cost[e]!);
    }
  }
}

function columnMinima(problem: SparseAssignmentProblem): Float64Array {
  const minima = new Float64Array(problem.columns).fill(Infinity);
  forEachCandidate(problem, (_, j, c) => {
    if (c < minima[j]!) minima[j] = c;
  });
  for (let j = 0; j < minima.length; j++) if (minima[j] === Infinity) minima[j] = 0;
  return minima;
}

/** The lists as they are, complete from the start; with a place to wait at the end of each if rows may. */
function listCandidates(problem: SparseAssignmentProblem, waits: boolean): Candidates {
  const { rows, columns } = problem;
  const most = problem.rowStart[rows]! + (waits ? rows : 0);
  const start = new Int32Array(rows);
  const count = new Int32Array(rows);
  const column = new Int32Array(most);
  const cost = new Float64Array(most);
  let at = 0;
  let row = 0;
  function closeRows(until: number): void {
    for (; row < until; row++) {
      if (waits) column[at++] = columns;
      count[row] = at - start[row]!;
      if (row + 1 < rows) start[row + 1] = at;
    }
  }
  forEachCandidate(problem, (i, j, c) => {
    closeRows(i);
    column[at] = j;
    cost[at++] = c;
  });
  closeRows(rows);
  const floor = new Float64Array(rows).fill(Infinity);
  return {
    start,
    count,
    column,
    cost,
    floor,
    spread: most,
    refill: () => {},
    widen: () => {},
    spreadRow: () => most,
  };
}

/** Throws unless the lists fit together and every cost is a number or Infinity. */
function checkLists({ rows, columns, rowStart, column, cost, start }: SparseAssignmentProblem): void {
  checkCount("rows", rows);
  checkCount("columns", columns);
  const bad = (path: string, message: string, hint: string) =>
    badInput("bad-candidates", path, message, hint);
  if (rowStart.length !== rows + 1 || rowStart[0] !== 0) {
    throw bad("rowStart", "rowStart does not fit the rows.", "Give rows + 1 positions, the first of them 0.");
  }
  for (let i = 0; i < rows; i++) {
    if (rowStart[i + 1]! >= rowStart[i]!) continue;
    throw bad(`rowStart[${i + 1}]`, "rowStart falls.", "Give positions that never fall.");
  }
  if (start !== undefined) checkStart(start, rows, columns);
  checkLength(cost, rowStart[rows]!);
  checkLength(column, rowStart[rows]!);
  const lastRow = new Int32Array(columns).fill(-1);
  for (let i = 0; i < rows; i++) {
    for (let e = rowStart[i]!, stop = rowStart[i + 1]!; e < stop; e++) {
      const j = column[e]!;
      if (!Number.isInteger(j) || j < 0 || j >= columns) {
        throw bad(`column[${e}]`, `Row ${i} names column ${j}.`, `Give columns from 0 to ${columns - 1}.`);
      }
      if (lastRow[j] === i) throw bad(`column[${e}]`, `Row ${i} names column ${j} twice.`, "Name it once.");
      lastRow[j] = i;
      if (!(cost[e]! > -Infinity)) throw badCost(i, j, cost[e]!);
    }
  }
}

/** Throws unless there is a finite price for each column, and a column or -1 for each row. */
function checkStart(
  { columnPrices, rowToColumn }: NonNullable<SparseAssignmentProblem["start"]>,
  rows: number,
  columns: number,
): void {
  const refuse = (code: "bad-cost" | "bad-candidates" | "wrong-length", path: string, message: string) =>
    badInput(code, `start.${path}`, message, "Give one finite price a column, and one column or -1 a row.");
  if (columnPrices.length !== columns)
    throw refuse("wrong-length", "columnPrices", "There must be one price for each column.");
  if (rowToColumn.length !== rows)
    throw refuse("wrong-length", "rowToColumn", "There must be one column for each row.");
  for (let j = 0; j < columns; j++)
    if (!Number.isFinite(columnPrices[j]!))
      throw refuse("bad-cost", `columnPrices[${j}]`, "The price is not a finite number.");
  for (let i = 0; i < rows; i++) {
    const j = rowToColumn[i]!;
    if (!Number.isInteger(j) || j < -1 || j >= columns)
      throw refuse("bad-candidates", `rowToColumn[${i}]`, "There is no such column.");
  }
}
