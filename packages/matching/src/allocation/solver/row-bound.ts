import { type Bound, placesWorth } from "./bound.js";
import type { Frame, Prices, RowProgram } from "./program.js";

/** What is paid for a place of each column at some prices, that of the budget included. */
export function paidFor({ columns, budget }: Frame, prices: Prices): Float64Array {
  const pay = new Float64Array(columns);
  for (let column = 0; column < columns; column++)
    pay[column] = -prices.column[column]! + (budget ? prices.budget * budget.rate[column]! : 0);
  return pay;
}

/** The bound that prices give, as `boundOf` has it, with the costs of one row at a time. Exact: every option counts. */
export function rowBound(program: RowProgram, prices: Prices): Bound {
  const { rows, columns, wait, hasPairs, budget } = program;
  const pay = paidFor(program, prices);
  const rowPrice = Float64Array.from(wait);
  const choice = { first: new Int32Array(rows).fill(-1), second: new Int32Array(rows).fill(-1) };
  let bound = 0;
  for (let row = 0; row < rows; row++) {
    let best = wait[row]!;
    const { column, cost } = program.cheapestCells(row, pay, 1, best);
    if (column.length > 0) {
      best = cost[0]! + pay[column[0]!]!;
      choice.first[row] = column[0]!;
    }
    const pair = hasPairs[row] ? program.cheapestPairs(row, pay, 1, best) : null;
    if (pair && pair.first.length > 0) {
      best = pair.priced[0]!;
      choice.first[row] = pair.first[0]!;
      choice.second[row] = pair.second[0]!;
    }
    rowPrice[row] = best;
    bound += best;
  }
  const wanted = new Int32Array(columns);
  bound += placesWorth(program, prices, wanted);
  if (budget && prices.budget > 0) bound -= prices.budget * budget.left;
  return { bound, rowPrice, choice, wanted };
}
