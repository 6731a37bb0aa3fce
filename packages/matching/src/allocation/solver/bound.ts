import type { Choice, Frame, Prices, Program } from "./program.js";

/** What prices prove: no allocation costs less than `bound`. */
export interface Bound {
  readonly bound: number;
  /** The least that each row can cost at these prices. */
  readonly rowPrice: Float64Array;
  /** The option that costs least. */
  readonly choice: Choice;
  /** How many places of each column are worth taking at its price. */
  readonly wanted: Int32Array;
}

/**
 * The bound that prices give (Lagrangian duality; Geoffrion 1974): whoever has a place pays its price instead of
 * keeping to the number of places, so every row takes the option that is cheapest for it, by itself. That costs no
 * more than the best allocation, whatever the prices. One pass; nothing is solved. For pairs the cheapest is found
 * by going through them in the order of their costs, up to where no price can make one the cheapest.
 */
export function boundOf(program: Program, prices: Prices): Bound {
  const { rows, columns, budget } = program;
  const pay = new Float64Array(columns);
  let least = Infinity;
  for (let column = 0; column < columns; column++) {
    pay[column] = -prices.column[column]! + (budget ? prices.budget * budget.rate[column]! : 0);
    if (pay[column]! < least) least = pay[column]!;
  }
  const found = {
    rowPrice: new Float64Array(rows),
    choice: { first: new Int32Array(rows), second: new Int32Array(rows) },
    wanted: new Int32Array(columns),
  };
  let bound = 0;
  for (let row = 0; row < rows; row++) bound += cheapest(program, row, pay, least, found);
  bound += placesWorth(program, prices, found.wanted);
  if (budget && prices.budget > 0) bound -= prices.budget * budget.left;
  return { bound, ...found };
}

function cheapest(
  { columns, wait, single, pairs }: Program,
  row: number,
  pay: Float64Array,
  least: number,
  { rowPrice, choice }: Pick<Bound, "rowPrice" | "choice">,
): number {
  let best = wait[row]!;
  let [a, b] = [-1, -1];
  const at = row * columns;
  for (let column = 0; column < columns; column++) {
    const cost = single[at + column]! + pay[column]!;
    if (cost >= best) continue;
    best = cost;
    a = column;
  }
  const options = pairs[row];
  if (options) {
    const { first, second, cost } = options;
    for (let i = 0; i < cost.length; i++) {
      if (cost[i]! + 2 * least >= best) break;
      const priced = cost[i]! + pay[first[i]!]! + pay[second[i]!]!;
      if (priced >= best) continue;
      best = priced;
      a = first[i]!;
      b = second[i]!;
    }
  }
  rowPrice[row] = best;
  choice.first[row] = a;
  choice.second[row] = b;
  return best;
}

/** What the places are worth: each place at its column's price and its charge, as long as the two are below 0. */
export function placesWorth(
  { columns, places, step, load }: Frame,
  prices: Prices,
  wanted: Int32Array,
): number {
  let worth = 0;
  for (let column = 0; column < columns; column++) {
    const price = prices.column[column]!;
    for (let place = 0; place < places[column]!; place++) {
      const value = price + step * (load[column]! + place);
      if (value >= 0) break;
      worth += value;
      wanted[column]! += 1;
    }
  }
  return worth;
}
