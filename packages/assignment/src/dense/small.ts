import type { Assignment, AssignmentProblem } from "../problem/assignment.js";
import { takesDigits } from "../problem/huge-costs.js";
import { FORBIDDEN_INT32 } from "../problem/read-problem.js";
import { transposeAnswer } from "../problem/transpose.js";
import { type Kernel, newKernel } from "./kernel.js";
import { type Layout, layOut } from "./layout.js";

/** A problem of up to so many cells is solved over its whole matrix, rather than over lists of its cheapest cells. */
const SMALL = 1 << 20;

/** So is one of up to so many cells whose rows and columns differ much in number, or whose rows are often the same. */
const MIDDLE = 1 << 22;

/** Rows whose paths are found between two steps. */
const ROWS_A_STEP = 16;

/** Kept from one call to the next, so that many small problems share one memory. Never seen from outside. */
let shared: Kernel | undefined;

/** A larger memory, until the engine wants it back. */
let larger: WeakRef<Kernel> | undefined;

/** Whether a problem is for {@link solveSmall}: one place a column, and not too many cells. */
export function isSmall({ rows, columns, cost, capacities }: AssignmentProblem): boolean {
  if (capacities !== undefined || rows === 0 || columns === 0) return false;
  if (cost.length <= SMALL) return true;
  if (cost.length > MIDDLE) return false;
  return Math.max(rows, columns) >= 4 * Math.min(rows, columns) || repeatsRows(rows, columns, cost);
}

/** Whether rows are the same in four cells so often that there are few kinds of rows. */
function repeatsRows(rows: number, columns: number, cost: ArrayLike<number>): boolean {
  const kinds = new Set<string>();
  for (let i = 0; i < rows && 8 * kinds.size <= rows; i++) {
    const cell = (share: number) => cost[i * columns + Math.floor(share * (columns - 1))];
    kinds.add(`${cell(0)} ${cell(0.3)} ${cell(0.7)} ${cell(1)}`);
  }
  return 8 * kinds.size <= rows;
}

/**
 * The answer to a small problem. Null where not every row (or column, where these are fewer) can be assigned, or where a
 * cost is not one. Null, too, where costs are so large that they take digits from others. {@link assign} then goes
 * another way.
 */
export function solveSmall(problem: AssignmentProblem): Assignment | null {
  const at = layoutOf(problem);
  const kernel = kernelFor(problem, at);
  load(problem, kernel, at);
  return kernel.solve(at, 0, at.rows) < 0 ? null : answer(problem, kernel, at);
}

function kernelFor({ cost }: AssignmentProblem, { bytes }: Layout): Kernel {
  const kept = cost.length <= SMALL ? shared : larger?.deref();
  if (kept !== undefined && kept.real.length * 8 >= bytes) return kept;
  const kernel = newKernel(bytes);
  if (cost.length <= SMALL) shared = kernel;
  else larger = new WeakRef(kernel);
  return kernel;
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
