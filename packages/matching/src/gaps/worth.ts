import type { AllocationProblem } from "../allocation/problem.js";
import { fullPoints } from "../allocation/problem.js";
import { assign } from "../assignment/index.js";

/** A mentor who is not there yet: eligible or not and points, for each seeking client. */
export interface Recruit {
  readonly eligible: ArrayLike<number>;
  readonly points: ArrayLike<number>;
  readonly capacity: number;
}

/** An allocation as numbers. */
export interface Solved {
  /** Seeking clients served, and the points of their pairs. */
  readonly served: number;
  readonly points: number;
  /** The total cost, as in `Certificate`. */
  readonly cost: number;
  /** The price of each seeking client. */
  readonly prices: Float64Array;
  /** Positions among the seeking clients of those who wait, and of those whom the recruit takes. */
  readonly waiting: readonly number[];
  readonly taken: readonly number[];
}

/** The most that a cell may cost as a 32-bit number; a forbidden one costs this. */
const forbidden = 2_147_483_647;

/** An allocation's costs: a row for each seeking client, a column for each mentor, the last one to wait. */
export interface CostTable {
  readonly columns: number;
  readonly cost: Int32Array | Float64Array;
  /** The cost of a pair that cannot be. */
  readonly never: number;
  readonly capacities: readonly number[];
}

/** Lay the costs of an allocation out, with a mentor more if one is given. */
export function costTable({ pool, seeking, free, wait }: AllocationProblem, recruit?: Recruit): CostTable {
  const mentors = pool.mentors.length;
  const columns = mentors + (recruit ? 2 : 1);
  const small = wait < forbidden;
  const cost = small ? new Int32Array(seeking.length * columns) : new Float64Array(seeking.length * columns);
  const never = small ? forbidden : Number.POSITIVE_INFINITY;
  seeking.forEach((row, i) => {
    const at = i * columns;
    for (let column = 0; column < mentors; column++) {
      const cell = row * mentors + column;
      const open = pool.eligible[cell] === 1 && free[column]! > 0;
      cost[at + column] = open ? fullPoints - pool.points[cell]! : never;
    }
    if (recruit) cost[at + mentors] = recruit.eligible[i] === 1 ? fullPoints - recruit.points[i]! : never;
    cost[at + columns - 1] = wait;
  });
  const capacities = [...free, ...(recruit ? [recruit.capacity] : []), seeking.length + 1];
  return { columns, cost, never, capacities };
}

/** Solve an allocation, with a mentor more if one is given. */
export function solveWith(problem: AllocationProblem, recruit?: Recruit): Solved {
  const { pool, seeking, wait } = problem;
  const mentors = pool.mentors.length;
  const { columns, cost, capacities } = costTable(problem, recruit);
  const solved = assign({ rows: seeking.length, columns, cost, capacities });
  const at = (column: number) => seeking.flatMap((_, i) => (solved.rowToColumn[i] === column ? [i] : []));
  const waiting = at(columns - 1);
  const served = seeking.length - waiting.length;
  return {
    served,
    points: served * fullPoints - (solved.total - waiting.length * wait),
    cost: solved.total,
    prices: solved.rowPrices,
    waiting,
    taken: recruit ? at(mentors) : [],
  };
}

/**
 * The most by which a recruit can lower the cost, from the prices of the allocation as it is (linear-programming
 * duality): with the clients' prices kept, the recruit's place is worth at most the largest amount by which a
 * client's price is above the cost of the pair, and so many times their capacity.
 */
export function priceBound(solved: Solved, recruit: Recruit): number {
  let most = 0;
  solved.prices.forEach((price, i) => {
    if (recruit.eligible[i] === 1) most = Math.max(most, price - (fullPoints - recruit.points[i]!));
  });
  return most * recruit.capacity;
}
