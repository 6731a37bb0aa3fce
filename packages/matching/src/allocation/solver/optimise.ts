import { type Priced, priced, raiseBound, startPrices } from "./ascent.js";
import { search } from "./branch.js";
import { completeWith } from "./complete.js";
import { firstAllocation, improve } from "./improve.js";
import { type Choice, emptyChoice, type Prices, type Program } from "./program.js";

/** The best allocation found, with the prices that prove how far from the best it can be at most. */
export interface Optimised {
  readonly choice: Choice;
  readonly cost: number;
  readonly prices: Prices;
  readonly rowPrice: Float64Array;
  readonly bound: number;
  /** Whether it is the best of all: by its prices (bound = cost), or because everything else was searched. */
  readonly isBest: boolean;
}

/** How much work is done at most, in counts and not in time: the answer is the same on every machine. */
const effort = {
  /** Cells that are looked at while prices are raised. */
  cells: 960_000_000,
  /** Cells that are solved while pairs are improved. */
  solved: 10_000_000,
  nodes: 60_000,
  /** Nodes for large instances, where each may cost a solution. */
  cellsSearched: 4_000_000,
} as const;

/**
 * Solve a program. Where nothing but single columns is asked for and no budget binds, an assignment is exact, and its
 * prices prove it. Otherwise: prices by relaxation and subgradients, a first allocation from them, improvement by
 * pairs, and branch and bound; what is left between cost and bound is said.
 */
export function optimise(program: Program): Optimised {
  const isPlain = program.pairs.every((options) => options === null);
  if (isPlain && program.budget === null) return assignment(program);
  const start = startPrices(program);
  const alone = isPlain
    ? completeWith(program, emptyChoice(program))
    : firstAllocation(program, start.prices);
  if (start.bound >= alone.cost) return answer(alone, start, true);
  const cells = Math.max(1, program.rows * (program.columns + 1));
  const pairs = program.pairs.reduce((sum, options) => sum + (options?.cost.length ?? 0), 0);
  const rounds = Math.max(40, Math.min(600, Math.floor(effort.cells / (cells + pairs))));
  const solves = Math.max(12, Math.min(400, Math.floor(effort.solved / cells))) >> (program.budget ? 4 : 0);
  const boundAt = (prices: Prices) => priced(program, prices);
  const rough = raiseBound(program, boundAt, better(program, start, alone.prices), alone.cost, rounds >> 2);
  const again = firstAllocation(program, rough.prices);
  let best = improve(program, again.cost < alone.cost ? again : alone, solves);
  const root = raiseBound(program, boundAt, better(program, rough, best.prices), best.cost, rounds);
  if (root.bound >= best.cost) return answer(best, root, true);
  const late = firstAllocation(program, root.prices);
  if (late.cost < best.cost) best = improve(program, late, solves >> 1);
  const nodes = Math.max(50, Math.min(effort.nodes, Math.floor(effort.cellsSearched / cells)));
  const isSearchable = program.budget !== null || nodes > program.pairs.filter((options) => options).length;
  // Where a single way through all rows with pairs takes more nodes than there may be, nothing would be found.
  if (!isSearchable) return answer(best, root, false);
  const searched = search(program, root, best, nodes);
  return answer(searched.best, root, searched.finished);
}

/** An assignment: its own prices prove it. */
function assignment(program: Program): Optimised {
  const found = completeWith(program, emptyChoice(program));
  return answer(found, priced(program, found.prices), true);
}

/** The better of a bound and that of other prices. */
function better(program: Program, one: Priced, prices: Prices): Priced {
  const other = priced(program, prices);
  return other.bound > one.bound ? other : one;
}

function answer(
  { choice, cost }: { readonly choice: Choice; readonly cost: number },
  { prices, rowPrice, bound }: Priced,
  isBest: boolean,
): Optimised {
  return { choice, cost, prices, rowPrice, bound, isBest };
}
