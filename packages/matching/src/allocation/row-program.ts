import { type PairFinder, pairFinder } from "../pairs/cheapest-pairs.js";
import { keepBoth } from "../score/bars.js";
import { bitsWhere, hasBit } from "../score/bits.js";
import { cheapestColumns } from "../score/cheapest.js";
import { frameOf, type LayoutOrder, optionCost } from "./layout.js";
import { type AllocationProblem, fullPoints } from "./problem.js";
import type { RowProgram } from "./solver/program.js";

/** A problem as numbers, with the costs of each client worked out when they are asked for. */
export function rowProgram(problem: AllocationProblem, order: LayoutOrder): RowProgram {
  const { pool, seeking, pairs, pinned, before, weights, tables, orAlone, leastAlone } = problem;
  const { rowAt, columnAt } = order;
  const frame = frameOf(problem, order);
  const width = columnAt.length;
  const rank = new Int32Array(width);
  columnAt.forEach((column, j) => {
    rank[column] = j;
  });
  const free = bitsWhere(width, (column) => problem.free[column]! > 0);
  const rowOf = (r: number) => seeking[rowAt[r]!]!;
  const choicesOf = (r: number) => pairs[rowAt[r]!]!;
  /** What each column costs besides, by columns of the pool: what is paid, less what keeping an earlier mentor saves. */
  const paid = new WeakMap<Float64Array, Float64Array>();
  const extraOf = (r: number, pay: Float64Array) => {
    let extra = paid.get(pay);
    if (extra === undefined) {
      extra = new Float64Array(width);
      for (let j = 0; j < width; j++) extra[columnAt[j]!] = pay[j]!;
      paid.set(pay, extra);
    }
    const earlier = before.get(rowOf(r));
    if (earlier === undefined) return extra;
    const own = Float64Array.from(extra);
    for (const column of earlier) own[column]! -= weights.move;
    return own;
  };
  const none = new Float64Array(width);
  const finders = new Map<number, PairFinder>();
  const finderOf = (r: number) => {
    const known = finders.get(r) ?? pairFinder(pool, tables(), { row: rowOf(r), ...choicesOf(r)!, rank });
    finders.set(r, known);
    return known;
  };
  const lost = (r: number) => weights.move * (before.get(rowOf(r))?.length ?? 0);
  return {
    ...frame,
    hasPairs: rowAt.map((i) => pairs[i] !== null),
    cheapestCells(r, pay, most, below) {
      const choices = choicesOf(r);
      const named = pinned[rowAt[r]!]?.columns[0];
      if (choices && !orAlone) return { column: new Int32Array(0), cost: new Float64Array(0) };
      const row = rowOf(r);
      const open = Uint32Array.from(pool.openTo(row));
      keepBoth(
        open,
        named === undefined ? free : bitsWhere(width, (column) => column === named && hasBit(free, column)),
      );
      const base = fullPoints + lost(r) + (choices ? weights.alone : 0);
      const least = choices && named === undefined ? leastAlone : 0;
      const search = { row, open, extra: extraOf(r, pay), rank, most, above: base - below, least };
      const { columns, points } = cheapestColumns(pool.scores, search);
      const earlier = before.get(row) ?? [];
      return {
        column: Int32Array.from(columns, (column) => rank[column]!),
        cost: Float64Array.from(points, (value, k) => {
          const isEarlier = earlier.includes(columns[k]!);
          return base - value - (isEarlier ? weights.move : 0);
        }),
      };
    },
    singleCost(r, j) {
      const column = columnAt[j]!;
      return optionCost(problem, rowAt[r]!, [column], pool.scores.at(rowOf(r), column).points);
    },
    pairCost(r, a, b) {
      const [one, other] = [columnAt[a]!, columnAt[b]!];
      if (!choicesOf(r)?.has(one, other)) return Infinity;
      return optionCost(problem, rowAt[r]!, [one, other], tables().pointsOf(rowOf(r), one, other));
    },
    cheapestPairs(r, pay, most, below) {
      const found = finderOf(r).cheapest(extraOf(r, pay), most, below - lost(r));
      const first = found.first.map((column) => rank[column]!);
      const second = found.second.map((column) => rank[column]!);
      const priced = found.cost.map((cost) => cost + lost(r));
      const cost = priced.map((value, k) => value - pay[first[k]!]! - pay[second[k]!]!);
      return { first, second, cost, priced };
    },
    shares(r) {
      const { columns } = choicesOf(r)!;
      const extra = extraOf(r, none);
      const at = Int32Array.from(columns, (column) => rank[column]!);
      const cost = finderOf(r).shares.map((share, k) => share + extra[columns[k]!]! + lost(r) / 2);
      return { column: at, cost };
    },
  };
}
