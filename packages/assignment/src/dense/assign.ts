import type { Assignment, AssignmentProblem } from "../problem/assignment.js";
import { withoutHugeCosts } from "../problem/huge-costs.js";
import { badCost, checkCount, checkLength, readCapacities, readCosts } from "../problem/read-problem.js";
import { runSteps, type Steps } from "../problem/steps.js";
import { transpose, transposeAnswer } from "../problem/transpose.js";
import { DenseCandidates } from "../solver/dense-candidates.js";
import { dualBound, mayBeMonge, promising, proven, sortedPrices } from "../solver/monge.js";
import { type Instance, type StartPrices, solveSteps } from "../solver/solve.js";
import { solveLeast } from "./least-cells.js";
import { isSmall, smallSteps, solveSmall } from "./small.js";

/**
 * The assignment of rows to columns that assigns as many rows as possible and, among those, costs least.
 * Exact for whole costs: the total and all prices are whole (while sums stay below 2^53). For others the total
 * is the least but for the rounding of doubles: within 1e-10 of the largest cost that can be used, and in practice
 * within 1e-15. However large a cost is, it forbids nothing, and takes no digits from costs that can be used.
 *
 * The prices prove it: `cost >= rowPrice + columnPrice` in every allowed cell, with equality in assigned cells. Unassigned rows and columns with places left have price 0. If every row is assigned, and places
 * are left, no column price is above 0. If rows are left over, no row price is. So the total equals the sum
 * of row prices and of capacity times column prices. No other assignment of as many rows can cost less.
 *
 * Where forbidden cells leave some rows unassigned *and* some places empty, `shortage` names rows whose
 * every allowed cell lies in columns that these rows fill: the proof that no more rows can be assigned.
 * The prices then hold in every allowed cell but those that join a row outside the shortage to a column
 * inside it. An assignment that used such a cell would leave one more row unassigned.
 *
 * @param problem - costs row by row, in any unit; `Infinity` (Int32: 2147483647) forbids a cell.
 * @throws InputError `bad-cost` naming row and column for NaN or -Infinity; `cost-range` where a cost beyond
 * 2^1000 has to be used; `wrong-length`, `bad-count` or `bad-capacity` for an ill-formed problem.
 *
 * @example
 * ```ts
 * const cost = Float64Array.of(4, 1, 3, 2, 0, 5, 3, 2, 2);
 * const { rowToColumn, total } = assign({ rows: 3, columns: 3, cost });
 * [...rowToColumn]; // => [1, 0, 2]
 * total; // => 5
 * ```
 */
export function assign(problem: AssignmentProblem): Assignment {
  check(problem);
  return (
    solveLeast(problem) ??
    (forWholeMatrix(problem) ? solveSmall(problem) : null) ??
    runSteps(listSteps(problem))
  );
}

/**
 * {@link assign} in steps: gives progress every few rows, and the answer at the end; the same answer. For
 * work in slices, so that a page stays responsive, or for a thread that may be asked to stop. To stop, ask
 * for no further step.
 *
 * @throws InputError as `assign` does, at the first step.
 *
 * @example
 * ```ts
 * const steps = assignSteps({ rows: 2, columns: 2, cost: Int32Array.of(1, 2, 1, 3) });
 * const first = steps.next();
 * first.value; // => { done: 0, of: 2 }
 * let last = first;
 * while (!last.done) last = steps.next();
 * last.value.total; // => 3
 * ```
 */
export function* assignSteps(problem: AssignmentProblem): Steps {
  check(problem);
  return (
    solveLeast(problem) ??
    (forWholeMatrix(problem) ? yield* smallSteps(problem) : null) ??
    (yield* listSteps(problem))
  );
}

/** Small problems are solved over the whole matrix, but for those that may be answered by sorting. */
function forWholeMatrix(problem: AssignmentProblem): boolean {
  return isSmall(problem) && !(problem.rows === problem.columns && mayBeMonge(problem.rows, problem.cost));
}

function check({ rows, columns, cost }: AssignmentProblem): void {
  checkCount("rows", rows);
  checkCount("columns", columns);
  checkLength(cost, rows * columns);
}

/** By lists of the cheapest cells of each row. */
function listSteps(problem: AssignmentProblem): Steps {
  return withoutHugeCosts(problem.cost, (cost) => solveMatrix({ ...problem, cost }));
}

function* solveMatrix(problem: AssignmentProblem): Steps {
  const { rows, columns } = problem;
  const capacities = readCapacities(problem.capacities, rows, columns);
  const cost = readCosts(problem.cost);
  const minima = columnMinima(rows, columns, cost);
  if (rows > columns && problem.capacities === undefined) {
    // The fewer rows search for places, the better; prices also stay smaller, and keep more digits.
    const turned = yield* solveMatrix({ rows: columns, columns: rows, cost: transpose(rows, columns, cost) });
    return transposeAnswer(turned, rows);
  }
  yield { done: 0, of: rows };
  const start: StartPrices = { prices: minima, least: 0 };
  const unit = rows === columns && problem.capacities === undefined;
  const sorted = unit && promising(rows, cost) ? sortedPrices(rows, cost) : null;
  if (sorted !== null) {
    const answer = proven(rows, cost, sorted);
    if (answer !== null) return answer;
  }
  const better =
    sorted !== null && dualBound(rows, cost, sorted.columnPrices) > dualBound(rows, cost, minima);
  const instance: Instance = {
    rows,
    columns,
    capacities,
    startPrices: () => (better ? { prices: sorted.columnPrices, least: -Infinity } : start),
    candidates: (price, waits, least) => new DenseCandidates({ rows, columns, cost, price, waits, least }),
    priceClosedColumns: (rowPrices, columnPrices) => {
      for (let j = 0; j < columns; j++) {
        if (capacities[j] !== 0) continue;
        for (let i = 0; i < rows; i++) {
          columnPrices[j] = Math.min(columnPrices[j]!, cost[i * columns + j]! - rowPrices[i]!);
        }
      }
    },
  };
  return yield* solveSteps(instance);
}

/** The least cost in each column (0 where all are forbidden). Throws at the first cost that is not one. */
function columnMinima(rows: number, columns: number, cost: Float64Array): Float64Array {
  const minima = new Float64Array(columns).fill(Infinity);
  let i = 0;
  // Eight rows at once: most cells are above the least so far, and are left after one comparison each.
  for (; i + 8 <= rows; i += 8) {
    for (let j = 0, a = i * columns; j < columns; j++, a++) {
      const b = a + columns;
      const c = b + columns;
      const d = c + columns;
      const e = d + columns;
      const least = minima[j]!;
      if (
        cost[a]! >= least &&
        cost[b]! >= least &&
        cost[c]! >= least &&
        cost[d]! >= least &&
        cost[e]! >= least &&
        cost[e + columns]! >= least &&
        cost[e + 2 * columns]! >= least &&
        cost[e + 3 * columns]! >= least
      ) {
        continue;
      }
      for (let k = 0, cell = a; k < 8; k++, cell += columns) minima[j] = Math.min(minima[j]!, cost[cell]!);
    }
  }
  for (let cell = i * columns; cell < rows * columns; cell++) {
    const j = cell % columns;
    if (!(cost[cell]! >= minima[j]!)) minima[j] = Math.min(minima[j]!, cost[cell]!);
  }
  for (let j = 0; j < columns; j++) {
    // Math.min keeps a NaN, and nothing is less than -Infinity: so either is still there.
    if (!(minima[j]! > -Infinity)) throw firstBadCost(columns, cost);
    if (minima[j] === Infinity) minima[j] = 0;
  }
  return minima;
}

function firstBadCost(columns: number, cost: Float64Array): Error {
  const cell = cost.findIndex((x) => !(x > -Infinity));
  return badCost(Math.floor(cell / columns), cell % columns, cost[cell]!);
}
