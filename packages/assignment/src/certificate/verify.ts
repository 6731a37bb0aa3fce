import type { Assignment, AssignmentProblem, SparseAssignmentProblem } from "../problem/assignment.js";
import { reachOf } from "../problem/huge-costs.js";
import { badCost, FORBIDDEN_INT32, readCapacities } from "../problem/read-problem.js";

/** Whether a certificate holds; if not, the first thing found wrong and where. */
export type AssignmentVerdict =
  | { readonly valid: true }
  | { readonly valid: false; readonly reason: string; readonly where: string };

/** Prices of costs that are not whole must hold to within this share of the largest cost that can be used. */
const TOLERANCE = 1e-10;

/** Whole costs and prices up to this are added and compared exactly. */
const EXACT = 2 ** 51;

/** A problem's cells row by row; `column` is null where every row has every column. */
interface Cells {
  readonly rows: number;
  readonly columns: number;
  readonly capacities: Int32Array;
  readonly cost: Float64Array | Int32Array;
  readonly column: ArrayLike<number> | null;
  readonly start: (row: number) => number;
}

/**
 * Checks from the prices alone, in one pass over the cells and without solving, that an assignment is
 * feasible, as large as possible, and of least cost.
 *
 * Whole costs are checked exactly as long as those that can be used, and the prices, are below 2^51. Otherwise
 * equalities and inequalities may be off by 1e-10 of the largest cost that an optimal assignment can use, which
 * is more than adding and subtracting doubles leaves uncertain. An accepted total is then within that, times
 * twice the number of rows, of the least. A cost too large to be used does not widen it.
 *
 * @throws InputError where the problem, not the assignment, is ill-formed.
 *
 * @example
 * ```ts
 * const problem = { rows: 1, columns: 2, cost: Int32Array.of(3, 5) };
 * const answer = assign(problem);
 * verifyAssignment(problem, answer).valid; // => true
 * verifyAssignment(problem, { ...answer, total: 4 }).valid; // => false
 * ```
 */
export function verifyAssignment(problem: AssignmentProblem, assignment: Assignment): AssignmentVerdict {
  const { rows, columns, cost } = problem;
  const capacities = readCapacities(problem.capacities, rows, columns);
  const start = (row: number) => row * columns;
  return verifyCells({ rows, columns, capacities, cost, column: null, start }, assignment);
}

/**
 * {@link verifyAssignment} for candidate lists.
 *
 * @example
 * ```ts
 * const problem = { rows: 1, columns: 9, rowStart: [0, 1], column: [7], cost: Int32Array.of(3) };
 * verifySparseAssignment(problem, assignSparse(problem)).valid; // => true
 * ```
 */
export function verifySparseAssignment(
  problem: SparseAssignmentProblem,
  assignment: Assignment,
): AssignmentVerdict {
  const { rows, columns, cost, column, rowStart } = problem;
  const capacities = readCapacities(problem.capacities, rows, columns);
  const start = (row: number) => rowStart[row]!;
  return verifyCells({ rows, columns, capacities, cost, column, start }, assignment);
}

/** A verdict of no, thrown within this file only, so that each check reads as one line. */
class Refusal {
  constructor(
    readonly reason: string,
    readonly where: string,
  ) {}
}

function refuseIf(wrong: boolean, reason: string, where: string): void {
  if (wrong) throw new Refusal(reason, where);
}

function verifyCells(cells: Cells, assignment: Assignment): AssignmentVerdict {
  try {
    const load = checkShape(cells, assignment);
    const tolerance = checkTotal(cells, assignment);
    checkSides(cells, assignment, load, tolerance);
    checkPrices(cells, assignment, tolerance);
    return { valid: true };
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    return { valid: false, reason: refusal.reason, where: refusal.where };
  }
}

/** Lengths, ranges and capacities. Returns how many rows each column has. */
function checkShape(cells: Cells, assignment: Assignment): Int32Array {
  const { rows, columns, capacities } = cells;
  const { rowToColumn, rowPrices, columnPrices, shortage } = assignment;
  refuseIf(rowToColumn.length !== rows, "There must be one column for each row.", "rowToColumn");
  refuseIf(rowPrices.length !== rows, "There must be one price for each row.", "rowPrices");
  refuseIf(columnPrices.length !== columns, "There must be one price for each column.", "columnPrices");
  refuseIf(!rowPrices.every(Number.isFinite), "Every row price must be finite.", "rowPrices");
  refuseIf(!columnPrices.every(Number.isFinite), "Every column price must be finite.", "columnPrices");
  if (shortage !== null) {
    refuseIf(shortage.rows.length !== rows, "There must be one mark for each row.", "shortage.rows");
    refuseIf(
      shortage.columns.length !== columns,
      "There must be one mark for each column.",
      "shortage.columns",
    );
  }
  const load = new Int32Array(columns);
  for (let i = 0; i < rows; i++) {
    const j = rowToColumn[i]!;
    refuseIf(!Number.isInteger(j) || j < -1 || j >= columns, "There is no such column.", `rowToColumn[${i}]`);
    if (j >= 0) load[j]!++;
  }
  for (let j = 0; j < columns; j++) {
    refuseIf(load[j]! > capacities[j]!, "The column has more rows than it may take.", `column ${j}`);
  }
  return load;
}

/** That assigned cells are allowed and add up to the total. Returns the tolerance, 0 for whole costs. */
function checkTotal(cells: Cells, assignment: Assignment): number {
  const { rows, column, start, columns } = cells;
  let total = 0;
  let least = Infinity;
  let whole = true;
  for (let i = 0; i < rows; i++) {
    const from = start(i);
    const to = column === null ? from + columns : start(i + 1);
    const assigned = assignment.rowToColumn[i]!;
    let found = assigned < 0;
    for (let e = from; e < to; e++) {
      const c = readCost(cells, i, e);
      if (c === Infinity) continue;
      if (c < least) least = c;
      if (whole && Math.floor(c) !== c) whole = false;
      if ((column === null ? e - from : column[e]!) === assigned) {
        found = true;
        total += c;
      }
    }
    refuseIf(!found, "The row is assigned to a cell that is forbidden.", `rowToColumn[${i}]`);
  }
  // A cost far above the reach is in no optimal assignment, and must not widen the tolerance for the others.
  const reach = reachOf({ ...assignment, total }, least);
  const exact =
    whole &&
    reach <= EXACT &&
    assignment.rowPrices.every((price) => Math.abs(price) <= EXACT) &&
    assignment.columnPrices.every((price) => Math.abs(price) <= EXACT);
  const tolerance = exact ? 0 : TOLERANCE * reach;
  const wrong = !(Math.abs(total - assignment.total) <= tolerance);
  refuseIf(wrong, `The assigned cells add up to ${total}.`, "total");
  return tolerance;
}

function readCost(cells: Cells, row: number, cell: number): number {
  const c = cells.cost[cell]!;
  if (cells.cost instanceof Int32Array) return c === FORBIDDEN_INT32 ? Infinity : c;
  if (!(c > -Infinity))
    throw badCost(row, cells.column === null ? cell - row * cells.columns : cells.column[cell]!, c);
  return c;
}

/**
 * What is left over has price 0, and prices have the right sign beside it. Within the shortage (or, where
 * there is none and rows are left over, everywhere) every column must be full; outside it every row must be
 * assigned: so the assignment is as large as König's theorem lets any be.
 */
function checkSides(cells: Cells, assignment: Assignment, load: Int32Array, tolerance: number): void {
  const { rows, columns, capacities } = cells;
  const { rowToColumn, rowPrices, columnPrices, shortage } = assignment;
  const everywhere = shortage === null && rowToColumn.includes(-1);
  let spare = false;
  for (let j = 0; j < columns; j++) if (load[j]! < capacities[j]!) spare = true;
  for (let i = 0; i < rows; i++) {
    const unassigned = rowToColumn[i] === -1;
    const short = everywhere || shortage?.rows[i] === 1;
    const price = rowPrices[i]!;
    refuseIf(unassigned && !short, "The row is unassigned, and nothing shows that it has to be.", `row ${i}`);
    refuseIf(unassigned && price !== 0, "An unassigned row must have price 0.", `rowPrices[${i}]`);
    refuseIf(
      short && price > tolerance,
      "A row that may be left over has a price above 0.",
      `rowPrices[${i}]`,
    );
    if (shortage === null || unassigned) continue;
    const inside = shortage.columns[rowToColumn[i]!] === 1;
    refuseIf(inside !== short, "A place in the shortage must go to a row in it.", `rowToColumn[${i}]`);
  }
  for (let j = 0; j < columns; j++) {
    const left = load[j]! < capacities[j]!;
    const short = everywhere || shortage?.columns[j] === 1;
    const price = columnPrices[j]!;
    refuseIf(left && short, "Rows are left over that might be assigned here.", `column ${j}`);
    refuseIf(left && price !== 0, "A column with places left must have price 0.", `columnPrices[${j}]`);
    refuseIf(spare && !short && price > tolerance, "The price of a place is above 0.", `columnPrices[${j}]`);
  }
}

/** Prices in every allowed cell, and no allowed cell from the shortage to outside it. */
function checkPrices(cells: Cells, assignment: Assignment, tolerance: number): void {
  const { rows, columns, column, start } = cells;
  const { rowToColumn, rowPrices, columnPrices, shortage } = assignment;
  for (let i = 0; i < rows; i++) {
    const from = start(i);
    const to = column === null ? from + columns : start(i + 1);
    const u = rowPrices[i]!;
    const assigned = rowToColumn[i]!;
    for (let e = from; e < to; e++) {
      const c = readCost(cells, i, e);
      if (c === Infinity) continue;
      const j = column === null ? e - from : column[e]!;
      if (shortage !== null && shortage.columns[j] !== shortage.rows[i]) {
        refuseIf(shortage.rows[i] === 1, "A row of the shortage might go elsewhere.", `cell [${i}, ${j}]`);
        continue;
      }
      const slack = c - u - columnPrices[j]!;
      if (slack < -tolerance || (j === assigned && slack > tolerance)) {
        refuseIf(slack < 0, "The cell costs less than its prices.", `cell [${i}, ${j}]`);
        refuseIf(true, "The assigned cell costs more than its prices.", `cell [${i}, ${j}]`);
      }
    }
  }
}
