import { type Choice, costOf, emptyChoice, type Prices, type Program } from "./program.js";
import { solveSingles } from "./singles.js";

/** A whole allocation: what each row has, what it costs, and the prices of its single part. */
export interface Complete {
  readonly choice: Choice;
  readonly cost: number;
  readonly prices: Prices;
}

/** The rows that still need a single column: those that have no pair in a choice. */
function restOf({ rows }: Program, pairs: Choice): number[] {
  return Array.from({ length: rows }, (_, row) => row).filter((row) => pairs.second[row]! < 0);
}

/**
 * The best allocation in which just these rows have these pairs. Exact where no budget binds; where one does, the
 * smallest price of the budget at which it is kept to is found by halving, and what is left over is filled up.
 */
export function completeWith(program: Program, pairs: Choice): Complete {
  const { columns, budget } = program;
  const taken = new Int32Array(columns);
  let left = budget?.left ?? 0;
  for (const side of [pairs.first, pairs.second])
    side.forEach((column, row) => {
      if (column < 0 || pairs.second[row]! < 0) return;
      taken[column]! += 1;
      left -= budget ? budget.rate[column]! : 0;
    });
  if (taken.some((count, column) => count > program.places[column]!)) return impossible(program);
  if (left < 0) return impossible(program);
  const rest = restOf(program, pairs);
  const solve = (price: number) => solveSingles(program, rest, taken, price);
  const paid = ({ column }: ReturnType<typeof solve>) =>
    column.reduce((sum, one) => sum + (one >= 0 ? budget!.rate[one]! : 0), 0);
  let solved = solve(0);
  if (budget && paid(solved) > left) {
    let [low, high] = [0, 1];
    for (const row of rest) high = Math.max(high, program.wait[row]! + 1);
    let kept = solve(high);
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      const found = solve(middle);
      if (paid(found) > left) low = middle;
      else {
        high = middle;
        kept = found;
      }
    }
    solved = kept;
  }
  const choice = { first: Int32Array.from(pairs.first), second: Int32Array.from(pairs.second) };
  rest.forEach((row, i) => {
    choice.first[row] = solved.column[i]!;
    choice.second[row] = -1;
  });
  if (budget) fillUp(program, choice);
  return { choice, cost: costOf(program, choice), prices: solved.prices };
}

function impossible(program: Program): Complete {
  return {
    choice: emptyChoice(program),
    cost: Infinity,
    prices: { column: new Float64Array(program.columns), budget: 0 },
  };
}

/** Give rows that wait, the dearest to leave waiting first, the cheapest option that places and money allow. */
function fillUp(program: Program, { first, second }: Choice): void {
  const { rows, columns, wait, single, pairs } = program;
  const waiting = Array.from({ length: rows }, (_, row) => row)
    .filter((row) => first[row]! < 0)
    .sort((a, b) => wait[b]! - wait[a]! || a - b);
  let best = costOf(program, { first, second });
  for (const row of waiting) {
    let chosen: readonly [number, number] = [-1, -1];
    const attempt = (a: number, b: number) => {
      first[row] = a;
      second[row] = b;
      const cost = costOf(program, { first, second });
      if (cost >= best) return;
      best = cost;
      chosen = [a, b];
    };
    for (let column = 0; column < columns; column++)
      if (single[row * columns + column]! < Infinity) attempt(column, -1);
    const options = pairs[row];
    // Pairs are in the order of their costs: the first few are enough for a filling.
    for (let i = 0; options && i < Math.min(40, options.cost.length); i++)
      attempt(options.first[i]!, options.second[i]!);
    [first[row], second[row]] = chosen;
  }
}
