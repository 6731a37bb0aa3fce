import type { Assignment, AssignmentProblem } from "../problem/assignment.js";
import { takesDigits } from "../problem/huge-costs.js";
import { FORBIDDEN_INT32 } from "../problem/read-problem.js";
import { transposeAnswer } from "../problem/transpose.js";
import { type Kernel, newKernel } from "./kernel.js";
import { type Layout, layOut } from "./layout.js";

/** The most cells of a problem that is solved over its whole matrix, rather than over lists of its cheapest cells. */
const SMALL = 1 << 20;

/** Rows whose paths are found between two steps. */
const ROWS_A_STEP = 16;

/** Kept from one call to the next, so that many small problems share one memory. Never seen from outside. */
let shared: Kernel | undefined;

/** Whether a problem is for {@link solveSmall}: one place a column, and few cells. */
export function isSmall({ rows, columns, capacities }: AssignmentProblem): boolean {
  return capacities === undefined && rows > 0 && columns > 0 && rows * columns <= SMALL;
}

/**
 * The answer to a small problem. Null where not every row (or column, where these are fewer) can be assigned, or where a
 * cost is not one. Null, too, where costs are so large that they take digits from others. {@link assign} then goes
 * another way.
 */
export function solveSmall(problem: AssignmentProblem): Assignment | null {
  const at = layoutOf(problem);
  if (shared === undefined || shared.real.length * 8 < at.bytes) shared = newKernel(at.bytes);
  load(problem, shared, at);
  return shared.solve(at, 0, at.rows) < 0 ? null : answer(problem, shared, at);
}

/** {@link solveSmall} in steps, in a memory of its own. */
export function* smallSteps(
  problem: AssignmentProblem,
): Generator<{ done: number; of: number }, Assignment | null> {
  const at = layoutOf(problem);
  const kernel = newKernel(at.bytes);
  load(problem, kernel, at);
  yield { done: 0, of: at.rows };
  for (let done = 0; ; done += ROWS_A_STEP) {
    const left = kernel.solve(at, done, done + ROWS_A_STEP);
    if (left < 0) return null;
    if (left <= done + ROWS_A_STEP) return answer(problem, kernel, at);
    yield { done: at.rows - left + done + ROWS_A_STEP, of: at.rows };
  }
}

/** The fewer lines search for places. */
function layoutOf({ rows, columns }: AssignmentProblem): Layout {
  return layOut(Math.min(rows, columns), Math.max(rows, columns));
}

/** Copies the costs, rows and columns exchanged where there are more rows. */
function load({ rows, columns, cost }: AssignmentProblem, { real }: Kernel, at: Layout): void {
  if (rows <= columns && at.width === columns) {
    real.set(cost, at.cost);
  } else {
    const [across, down] = rows <= columns ? [1, at.width] : [at.width, 1];
    for (let i = 0, cell = 0; i < rows; i++) {
      for (let j = 0, to = at.cost + i * down; j < columns; j++, to += across) real[to] = cost[cell++]!;
    }
    for (let i = 0; i < at.rows; i++) {
      for (let j = at.columns; j < at.width; j++) real[at.cost + i * at.width + j] = Infinity;
    }
  }
  if (!(cost instanceof Int32Array)) return;
  for (let k = at.cost, end = k + at.rows * at.width; k < end; k++) {
    if (real[k] === FORBIDDEN_INT32) real[k] = Infinity;
  }
}

function answer(problem: AssignmentProblem, { real, int }: Kernel, at: Layout): Assignment | null {
  const { rows, columns, width, columnOf, cost, v } = at;
  const rowToColumn = int.slice(columnOf, columnOf + rows);
  const columnPrices = real.slice(v, v + columns);
  const rowPrices = new Float64Array(rows);
  let total = 0;
  for (let i = 0; i < rows; i++) {
    const j = rowToColumn[i]!;
    const c = real[cost + i * width + j]!;
    total += c;
    rowPrices[i] = c - columnPrices[j]!;
  }
  const found = { rowToColumn, total, rowPrices, columnPrices, shortage: null };
  if (takesDigits(problem.cost, found, real[1]!, real[0]!)) return null;
  return problem.rows <= problem.columns ? found : transposeAnswer(found, problem.rows);
}
