/** Pairs of columns that one row may have, cheapest first. */
export interface PairOptions {
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly cost: Float64Array;
}

/**
 * An allocation as numbers, but for what each option costs. Every row waits, or has one column, or two. All numbers are
 * whole, and sums of them stay below 2^53 (`weights.ts` makes sure of it), so everything that is worked out from them is
 * exact.
 */
export interface Frame {
  readonly rows: number;
  readonly columns: number;
  /** What it costs to leave each row waiting. */
  readonly wait: Float64Array;
  /** How many rows each column may still take. */
  readonly places: Int32Array;
  /** A column's next place costs `step` for each row that it has already: `load` at first, then one more each time. */
  readonly step: number;
  readonly load: Int32Array;
  /** What each column counts for towards the budget, and how much of that is left, never below 0; null where there is no budget. */
  readonly budget: { readonly rate: Float64Array; readonly left: number } | null;
}

/** An allocation as numbers, with the costs of all options in tables. */
export interface Program extends Frame {
  /** The cost of each row with each single column, row-major; Infinity where it cannot be. */
  readonly single: Float64Array;
  /** The pairs that each row may have; null where it may have none. */
  readonly pairs: readonly (PairOptions | null)[];
}

/** Some of the single columns of a row, with their costs. */
export interface Cells {
  readonly column: Int32Array;
  readonly cost: Float64Array;
}

/** Pairs of columns with what they cost, the cheapest first. */
export interface PricedPairs extends PairOptions {
  /** What they cost with what is paid for the columns. */
  readonly priced: Float64Array;
}

/**
 * An allocation as numbers, with the costs of one row at a time worked out when they are asked for: for more options than
 * there is room for.
 */
export interface RowProgram extends Frame {
  /** Whether each row may have pairs. */
  readonly hasPairs: readonly boolean[];
  /** The single columns of a row that are cheapest with what is paid for each: so many, of those below a limit. */
  cheapestCells(row: number, pay: Float64Array, most: number, below: number): Cells;
  singleCost(row: number, column: number): number;
  pairCost(row: number, a: number, b: number): number;
  /** The pairs of a row that are cheapest with what is paid for each column: so many, of those below a limit. */
  cheapestPairs(row: number, pay: Float64Array, most: number, below: number): PricedPairs;
  /** A share of the least that a pair costs, for each column: those of two come to no more than their pair. */
  shares(row: number): Cells;
}

/** What each row has: one column, two, or none (-1). */
export interface Choice {
  readonly first: Int32Array;
  readonly second: Int32Array;
}

/** Prices from which the least that an allocation can cost follows: never above 0 for columns, never below for the budget. */
export interface Prices {
  readonly column: Float64Array;
  readonly budget: number;
}

/** A choice in which every row waits. */
export function emptyChoice({ rows }: Pick<Frame, "rows">): Choice {
  return { first: new Int32Array(rows).fill(-1), second: new Int32Array(rows).fill(-1) };
}

/** The cost of two columns for a row, before charges; Infinity where they are no option. */
export function pairCost({ pairs }: Program, row: number, a: number, b: number): number {
  const options = pairs[row];
  if (!options) return Infinity;
  for (let at = 0; at < options.cost.length; at++)
    if (options.first[at] === a && options.second[at] === b) return options.cost[at]!;
  return Infinity;
}

/** What a choice costs in all; Infinity where it takes more places or money than there are, or an option that is none. */
export function costOf(program: Program, choice: Choice): number {
  const { columns, single } = program;
  return costBy(program, choice, {
    singleCost: (row, a) => single[row * columns + a]!,
    pairCost: (row, a, b) => pairCost(program, row, a, b),
  });
}

/** As {@link costOf}, of costs that are asked for one by one. */
export function costBy(
  { rows, columns, wait, places, step, load, budget }: Frame,
  { first, second }: Choice,
  costs: Pick<RowProgram, "singleCost" | "pairCost">,
): number {
  const used = new Int32Array(columns);
  let total = 0;
  let paid = 0;
  const take = (column: number) => {
    total += step * (load[column]! + used[column]!);
    used[column]! += 1;
    paid += budget ? budget.rate[column]! : 0;
  };
  for (let row = 0; row < rows; row++) {
    const [a, b] = [first[row]!, second[row]!];
    if (a < 0) total += wait[row]!;
    else if (b < 0) total += costs.singleCost(row, a);
    else total += costs.pairCost(row, a, b);
    if (a >= 0) take(a);
    if (b >= 0) take(b);
  }
  for (let column = 0; column < columns; column++) if (used[column]! > places[column]!) return Infinity;
  return budget !== null && paid > budget.left ? Infinity : total;
}
