import { type Priced, raiseBound } from "./ascent.js";
import { assignRows, type CellProgram } from "./assign-rows.js";
import { placesWorth } from "./bound.js";
import { fromPrices, improveRows, type Listed } from "./complete-rows.js";
import { hasAnyPair, type Lists } from "./lists.js";
import type { Optimised } from "./optimise.js";
import { type Cells, costBy, type PricedPairs, type Prices, type RowProgram } from "./program.js";
import { paidFor, rowBound } from "./row-bound.js";

/** How much work is done at most, in counts and not in time: the answer is the same on every machine. */
const effort = {
  /** How often prices are raised over lists, the lists made again, and an allocation made from the prices. */
  rounds: 4,
  /** Steps in which prices are raised over one set of lists. */
  steps: 200,
  /** The same where the prices of an allocation that is much like it are known. */
  roundsNear: 1,
  /** Cells and pairs that are listed for a row. */
  cells: 32,
  pairs: 48,
  /** Rounds in which the relaxation is solved that the first prices come from. */
  relaxed: 4,
  /** Rows that are solved again while other pairs are tried at the end, and how many pairs at least and at most. */
  solved: 200_000,
  tries: [10, 100],
  /** And how often lists are made wider for that. */
  widened: 2,
} as const;

/**
 * Solve a program whose costs are asked for row by row. Where nobody may have a pair it is an assignment, solved exactly.
 * Otherwise prices come from a relaxation: each row that may have pairs is two, each with its share of the least that a
 * pair can cost. Subgradients raise the prices over lists of the cheapest options. Then the lists are made again, which
 * gives the bound over all options. An allocation is made from the prices each time.
 *
 * @param near the prices of another allocation with the same columns, most of whose rows are the same
 */
export function optimiseRows(program: RowProgram, near?: Prices): Optimised {
  const { rows } = program;
  const paired = Array.from({ length: rows }, (_, row) => row).filter((row) => hasAnyPair(program, row));
  if (paired.length === 0) return assignment(program);
  const start = near ?? relaxed(program, paired);
  const rounds = near === undefined ? effort.rounds : effort.roundsNear;
  let at = listAt(program, start, paired);
  let best = fromPrices(program, at, paired);
  let root = at;
  const unit = program.wait.reduce((least, wait) => Math.min(least, wait), Infinity);
  for (let round = 0; round < rounds && root.priced.bound < best.cost; round++) {
    const { lists } = at;
    const boundAt = (prices: Prices) => listedBound(program, lists, prices);
    const target = targetOf(at.priced.bound, best.cost, unit);
    const raised = raiseBound(program, boundAt, at.priced, target, effort.steps);
    at = listAt(program, raised.prices, paired);
    if (at.priced.bound > root.priced.bound) root = at;
    const found = fromPrices(program, at, paired);
    if (found.cost < best.cost) best = found;
  }
  if (root.priced.bound < best.cost)
    best = improveRows(program, root.lists, paired, best, { tries: triesFor(rows), widened: effort.widened });
  return answer(best, root.priced, root.priced.bound >= best.cost);
}

/** How many other pairs are tried: each solves all rows again. */
function triesFor(rows: number): number {
  const [least, most] = effort.tries;
  return Math.min(most, Math.max(least, Math.floor(effort.solved / rows)));
}

/**
 * What the bound may come to. What is left of the gap without whole clients, since steps as large as a client would
 * make would lose all that prices say of points.
 */
function targetOf(bound: number, cost: number, unit: number): number {
  const rest = (cost - bound) % unit;
  return bound + (rest > 0 ? rest : cost - bound);
}

/** An assignment: its own prices prove it. */
function assignment(program: RowProgram): Optimised {
  const { column, prices } = assignRows(program);
  const choice = { first: column, second: new Int32Array(program.rows).fill(-1) };
  return answer(
    { choice, cost: costBy(program, choice, program) },
    { ...rowBound(program, prices), prices },
    true,
  );
}

function answer(
  { choice, cost }: Pick<Optimised, "choice" | "cost">,
  { prices, rowPrice, bound }: Priced,
  isBest: boolean,
): Optimised {
  return { choice, cost, prices, rowPrice, bound, isBest };
}

/** Prices of the relaxation in which a row that may have pairs is two rows of its shares. */
function relaxed(program: RowProgram, paired: readonly number[]): Prices {
  const { rows, wait } = program;
  const second = new Map(paired.map((row, i) => [rows + i, row]));
  const isPaired = new Set(paired);
  const waits = Float64Array.from({ length: rows + paired.length }, (_, row) => {
    const whole = second.get(row) ?? row;
    return isPaired.has(whole) ? Math.floor(wait[whole]! / 2) : wait[row]!;
  });
  const halves: CellProgram = {
    ...program,
    rows: waits.length,
    wait: waits,
    cheapestCells(row, pay, most, below) {
      const whole = second.get(row) ?? row;
      if (!isPaired.has(whole)) return program.cheapestCells(row, pay, most, below);
      return cheapestShares(program.shares(whole), pay, most, below);
    },
  };
  return assignRows(halves, effort.relaxed).prices;
}

/** The cells with the least shares, rounded down to whole numbers. */
function cheapestShares({ column, cost }: Cells, pay: Float64Array, most: number, below: number): Cells {
  const near: number[] = [];
  const value = (k: number) => Math.floor(cost[k]!) + pay[column[k]!]!;
  let limit = below;
  for (let k = 0; k < cost.length; k++) {
    const own = value(k);
    if (own >= limit) continue;
    let at = near.length;
    while (
      at > 0 &&
      (value(near[at - 1]!) > own || (value(near[at - 1]!) === own && column[near[at - 1]!]! > column[k]!))
    )
      at -= 1;
    near.splice(at, 0, k);
    if (near.length > most) near.pop();
    if (near.length === most) limit = Math.min(below, value(near[most - 1]!) + 1);
  }
  return {
    column: Int32Array.from(near, (k) => column[k]!),
    cost: Float64Array.from(near, (k) => Math.floor(cost[k]!)),
  };
}

/** Goes through all options: the bound at some prices is that of all, and not of those listed alone. */
function listAt(program: RowProgram, prices: Prices, paired: readonly number[]): Listed {
  const { rows, wait } = program;
  const pay = paidFor(program, prices);
  const cells = Array.from({ length: rows }, (_, row) =>
    program.cheapestCells(row, pay, effort.cells, wait[row]!),
  );
  // Pairs that cost a little more than waiting are listed too: an allocation may be better for one of them.
  const spare = wait.reduce((least, one) => Math.min(least, one), Infinity) / 2;
  const pairs: (PricedPairs | null)[] = cells.map(() => null);
  for (const row of paired) pairs[row] = program.cheapestPairs(row, pay, effort.pairs, wait[row]! + spare);
  const lists = { cells, pairs, mostPairs: effort.pairs };
  return { lists, priced: listedBound(program, lists, prices) };
}

/** The bound over what is listed: that of all options where the lists are of these prices. */
function listedBound(program: RowProgram, { cells, pairs }: Lists, prices: Prices): Priced {
  const { rows, columns, wait } = program;
  const pay = paidFor(program, prices);
  const rowPrice = new Float64Array(rows);
  const choice = { first: new Int32Array(rows).fill(-1), second: new Int32Array(rows).fill(-1) };
  let bound = 0;
  for (let row = 0; row < rows; row++) {
    let best = wait[row]!;
    const { column, cost } = cells[row]!;
    for (let k = 0; k < column.length; k++) {
      const value = cost[k]! + pay[column[k]!]!;
      if (value >= best) continue;
      best = value;
      choice.first[row] = column[k]!;
    }
    const own = pairs[row];
    for (let k = 0; own && k < own.cost.length; k++) {
      const value = own.cost[k]! + pay[own.first[k]!]! + pay[own.second[k]!]!;
      if (value >= best) continue;
      best = value;
      choice.first[row] = own.first[k]!;
      choice.second[row] = own.second[k]!;
    }
    rowPrice[row] = best;
    bound += best;
  }
  const wanted = new Int32Array(columns);
  bound += placesWorth(program, prices, wanted);
  return { bound, rowPrice, choice, wanted, prices };
}
