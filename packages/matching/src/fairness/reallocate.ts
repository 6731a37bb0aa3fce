import { aboveFloor, floorPoints } from "../allocation/floor.js";
import { columnsOf, layOut, pairOptions, type RowSource, singleCosts } from "../allocation/layout.js";
import { pairChoices } from "../allocation/pair-choices.js";
import type { AllocationProblem } from "../allocation/problem.js";
import { optimise } from "../allocation/solver/optimise.js";
import { type PairOptions, type Prices, type Program, pairCost } from "../allocation/solver/program.js";
import { pairTables } from "../pairs/pair-table.js";
import type { Pool } from "../score/pool.js";

/** Asks whether an allocation stays optimal when one client's row changes. */
export interface Reallocation {
  /** True, false, or null where the bound on solving, or a gap in the proof, leaves it open. */
  changes(row: number, variants: Pool, variant: number): boolean | null;
  /** Allocations solved so far. */
  solved(): number;
}

/** What one row of the program costs: with each column, and with each pair. */
interface RowCosts {
  readonly single: Float64Array;
  readonly pairs: PairOptions | null;
}

/**
 * Set up the question whether a client would get another mentor, or none, or one at all, if their row of costs
 * were another. The prices answer most of it without solving: where the client's own mentors are still the cheapest
 * after prices, the allocation is still as good as it was proven to be. Otherwise it is solved again, at most `most`
 * times in all.
 */
export function reallocation(problem: AllocationProblem, most: number): Reallocation {
  const { seeking, free, pairs } = problem;
  const layout = layOut(problem);
  const { program, rowAt, columnAt } = layout;
  const base = optimise(program);
  const position = new Map(rowAt.map((i, r) => [seeking[i]!, r]));
  let solved = 0;
  const costsOf = (i: number, source: RowSource): RowCosts => {
    const single = new Float64Array(columnAt.length).fill(Infinity);
    singleCosts(problem, i, source, columnAt, single);
    return { single, pairs: pairOptions(problem, i, source, columnAt) };
  };
  return {
    solved: () => solved,
    changes(row, variants, variant) {
      const r = position.get(row);
      if (r === undefined) return false;
      const i = rowAt[r]!;
      const fit = aboveFloor(variants, []);
      const least = floorPoints(problem.model);
      const choices = pairs[i]
        ? pairChoices(fit, free, pairTables(variants), variant, { named: undefined, least })
        : null;
      const changed = withRow(program, r, costsOf(i, { pool: fit, row: variant, pairs: choices }));
      const own = [base.choice.first[r]!, base.choice.second[r]!] as const;
      const [before, after] = [rowCost(program, r, own), rowCost(changed, r, own)];
      if (after === Infinity) return true;
      if (isCheapest(changed, r, own, base.prices)) return false;
      if (solved >= most) return null;
      solved += 1;
      const again = optimise(changed);
      if (!again.isBest || !base.isBest) {
        const [now, then] = [columnsOf(layout, base.choice)[i]!, columnsOf(layout, again.choice)[i]!];
        return now.join() === then.join() ? false : null;
      }
      return again.cost !== base.cost - before + after;
    },
  };
}

function withRow(program: Program, r: number, { single, pairs }: RowCosts): Program {
  const costs = Float64Array.from(program.single);
  costs.set(single, r * program.columns);
  return { ...program, single: costs, pairs: program.pairs.map((old, at) => (at === r ? pairs : old)) };
}

function rowCost(program: Program, r: number, [a, b]: readonly [number, number]): number {
  if (a < 0) return program.wait[r]!;
  return b < 0 ? program.single[r * program.columns + a]! : pairCost(program, r, a, b);
}

/** Whether the row's own option is still its cheapest at the prices. */
function isCheapest(program: Program, r: number, own: readonly [number, number], prices: Prices): boolean {
  const { columns, wait, single, pairs, budget } = program;
  const pay = (j: number) =>
    j < 0 ? 0 : -prices.column[j]! + (budget ? prices.budget * budget.rate[j]! : 0);
  const mine = rowCost(program, r, own) + pay(own[0]) + pay(own[1]);
  if (wait[r]! < mine) return false;
  for (let j = 0; j < columns; j++) if (single[r * columns + j]! + pay(j) < mine) return false;
  const options = pairs[r];
  if (!options) return true;
  return options.cost.every((cost, k) => cost + pay(options.first[k]!) + pay(options.second[k]!) >= mine);
}
