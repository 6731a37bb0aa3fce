import { matchingOf } from "../compile/index.js";
import { hasBit } from "../score/bits.js";
import type { Pool } from "../score/pool.js";
import { tieKey } from "../score/tie.js";
import type { PairChoices } from "./pair-choices.js";
import { type AllocationProblem, fullPoints } from "./problem.js";
import type { Choice, Frame, PairOptions, Prices, Program } from "./solver/program.js";

/** The way back from numbers to people. Rows and columns are in an order that the seed shuffles, for ties. */
export interface LayoutOrder {
  /** For each row of the program, the position among the seeking clients. */
  readonly rowAt: readonly number[];
  /** For each column of the program, the column of the pool. */
  readonly columnAt: readonly number[];
}

/** A problem as numbers, with the way back. */
export interface Layout extends LayoutOrder {
  readonly program: Program;
}

/** The cost of a client with these mentors: what they lack in points, and the earlier mentors who are not among them. */
export function optionCost(
  problem: AllocationProblem,
  i: number,
  columns: readonly number[],
  points: number,
): number {
  const row = problem.seeking[i]!;
  const gone = (problem.before.get(row) ?? []).filter((column) => !columns.includes(column)).length;
  const short = problem.pairs[i] && columns.length === 1 ? problem.weights.alone : 0;
  return fullPoints - points + problem.weights.move * gone + short;
}

/** The cost of leaving a client waiting: an earlier proposal is lost too. */
export function waitCost({ seeking, before, waits, weights }: AllocationProblem, i: number): number {
  return waits[i]! + weights.move * (before.get(seeking[i]!)?.length ?? 0);
}

/** The order of rows and columns, which the seed shuffles. */
export function orderOf({ pool, model, seeking }: AllocationProblem): LayoutOrder {
  const shuffled = (list: readonly unknown[], side: string) => {
    const keys = list.map((id) => tieKey(model.seed, side, String(id)));
    return [...keys.keys()].sort((a, b) => keys[a]! - keys[b]! || a - b);
  };
  return {
    rowAt: shuffled(
      seeking.map((row) => pool.clients[row]!.id),
      "client",
    ),
    columnAt: shuffled(
      pool.mentors.map(({ id }) => id),
      "mentor",
    ),
  };
}

/** What a program has besides its costs. */
export function frameOf(problem: AllocationProblem, { rowAt, columnAt }: LayoutOrder): Frame {
  const { model, free, load, budget } = problem;
  return {
    rows: rowAt.length,
    columns: columnAt.length,
    wait: Float64Array.from(rowAt, (i) => waitCost(problem, i)),
    places: Int32Array.from(columnAt, (column) => Math.min(free[column]!, rowAt.length)),
    step: matchingOf(model).settings.allocation.workload,
    load: Int32Array.from(columnAt, (column) => load[column]!),
    budget: budget && {
      rate: Float64Array.from(columnAt, (column) => budget.rate[column]!),
      left: Math.max(0, budget.left),
    },
  };
}

/** Lay a problem out in numbers, the costs of all clients with all mentors among them. */
export function layOut(problem: AllocationProblem): Layout {
  const { pool, seeking, pairs } = problem;
  const order = orderOf(problem);
  const { rowAt, columnAt } = order;
  const width = columnAt.length;
  const single = new Float64Array(rowAt.length * width).fill(Infinity);
  const sources = rowAt.map((i): RowSource => ({ pool, row: seeking[i]!, pairs: pairs[i]! }));
  rowAt.forEach((i, r) => {
    singleCosts(problem, i, sources[r]!, columnAt, single.subarray(r * width, (r + 1) * width));
  });
  const program: Program = {
    ...frameOf(problem, order),
    single,
    pairs: rowAt.map((i, r) => pairOptions(problem, i, sources[r]!, columnAt)),
  };
  return { ...order, program };
}

/** Where a client's points come from: the problem's own pool, or another in which the client is a little different. */
export interface RowSource {
  readonly pool: Pool;
  /** The row of that pool. */
  readonly row: number;
  /** The pairs that the client may have; null where they need one mentor. */
  readonly pairs: Pick<PairChoices, "table"> | null;
}

/** What a client costs with each mentor, in the order of the program's columns; Infinity where it cannot be. */
export function singleCosts(
  problem: AllocationProblem,
  i: number,
  { pool, row, pairs }: RowSource,
  columnAt: readonly number[],
  single: Float64Array,
): void {
  const { seeking, free, pinned, orAlone, leastAlone, before } = problem;
  if (pairs && !orAlone) return;
  const points = new Int32Array(columnAt.length);
  pool.scores.fill(row, "points", points, 0);
  const open = pool.openTo(row);
  const named = pinned[i]?.columns[0];
  const isPlain = !before.has(seeking[i]!) && !pairs;
  for (let j = 0; j < columnAt.length; j++) {
    const column = columnAt[j]!;
    if (!hasBit(open, column) || free[column]! <= 0) continue;
    if (pairs && named === undefined && points[column]! < leastAlone) continue;
    if (named !== undefined && column !== named) continue;
    const own = points[column]!;
    single[j] = isPlain ? fullPoints - own : optionCost(problem, i, [column], own);
  }
}

/** What a client costs with each pair, cheapest first; the order of equals is the program's. */
export function pairOptions(
  problem: AllocationProblem,
  i: number,
  { pairs }: RowSource,
  columnAt: readonly number[],
): PairOptions | null {
  const table = pairs?.table();
  if (!table || table.points.length === 0) return null;
  const at = new Int32Array(columnAt.length);
  columnAt.forEach((column, j) => {
    at[column] = j;
  });
  const { first, second, points } = table;
  const isPlain = !problem.before.has(problem.seeking[i]!);
  const cost = Float64Array.from(points, (value, k) =>
    isPlain ? fullPoints - value : optionCost(problem, i, [first[k]!, second[k]!], value),
  );
  const width = columnAt.length;
  const most = cost.reduce((top, value) => Math.max(top, value), 0);
  // One number for cost, first and second column, where it is exact: sorting numbers takes no comparing function.
  if ((most + 1) * width * width < Number.MAX_SAFE_INTEGER) {
    const keys = cost.map((value, k) => (value * width + at[first[k]!]!) * width + at[second[k]!]!).sort();
    const columns = keys.map((key) => key % (width * width));
    return {
      first: Int32Array.from(columns, (both) => Math.floor(both / width)),
      second: Int32Array.from(columns, (both) => both % width),
      cost: keys.map((key, k) => (key - columns[k]!) / (width * width)),
    };
  }
  const order = [...cost.keys()].sort(
    (a, b) => cost[a]! - cost[b]! || at[first[a]!]! - at[first[b]!]! || at[second[a]!]! - at[second[b]!]!,
  );
  return {
    first: Int32Array.from(order, (k) => at[first[k]!]!),
    second: Int32Array.from(order, (k) => at[second[k]!]!),
    cost: Float64Array.from(order, (k) => cost[k]!),
  };
}

/** The mentors' columns of each seeking client, as a choice of the program has them. */
export function columnsOf({ rowAt, columnAt }: LayoutOrder, { first, second }: Choice): number[][] {
  const columns: number[][] = rowAt.map(() => []);
  rowAt.forEach((i, r) => {
    columns[i] = [first[r]!, second[r]!].filter((j) => j >= 0).map((j) => columnAt[j]!);
  });
  return columns;
}

/** Prices of the program by the columns of the pool. */
export function pricesByColumn({ columnAt }: LayoutOrder, { column }: Prices): Float64Array {
  const prices = new Float64Array(columnAt.length);
  columnAt.forEach((at, j) => {
    prices[at] = column[j]! + 0;
  });
  return prices;
}
