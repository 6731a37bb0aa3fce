import { type Bound, boundOf } from "./bound.js";
import type { Frame, Prices, Program } from "./program.js";
import { solveSingles } from "./singles.js";

/** Prices with the bound that they give. */
export interface Priced extends Bound {
  readonly prices: Prices;
}

/** A bound with its prices. */
export function priced(program: Program, prices: Prices): Priced {
  return { ...boundOf(program, prices), prices };
}

/**
 * Prices to start from: a relaxation in which each row that may have pairs is two half rows, each of which takes a
 * column by itself at half of what the cheapest pair with that column costs. It is an assignment, solved exactly.
 */
export function startPrices(program: Program): Priced {
  const { rows, columns, pairs, wait } = program;
  const halves = pairs.flatMap((options, row) => (options ? [row] : []));
  if (halves.length === 0) {
    const all = Array.from({ length: rows }, (_, row) => row);
    return priced(program, solveSingles(program, all, new Int32Array(columns)).prices);
  }
  const size = rows + halves.length;
  const single = new Float64Array(size * columns).fill(Infinity);
  single.set(program.single);
  const waits = new Float64Array(size);
  waits.set(wait);
  halves.forEach((row, i) => {
    const { first, second, cost } = pairs[row]!;
    for (const half of [row, rows + i]) {
      waits[half] = Math.floor(wait[row]! / 2);
      cost.forEach((value, at) => {
        for (const column of [first[at]!, second[at]!]) {
          const cell = half * columns + column;
          single[cell] = Math.min(single[cell]!, Math.floor(value / 2));
        }
      });
    }
  });
  const relaxed = { ...program, rows: size, single, wait: waits, pairs: [] };
  const all = Array.from({ length: size }, (_, row) => row);
  return priced(program, solveSingles(relaxed, all, new Int32Array(columns)).prices);
}

/**
 * Raise the bound: prices move against what is asked too much or too little of (subgradients), by steps of Polyak's
 * size towards `target`, the cost of the best allocation known; smaller ones after a while without gain. Only the
 * four operations are used, and a fixed number of rounds: the same everywhere. Prices are rounded to whole numbers
 * before they count.
 *
 * @param boundAt the bound at some prices
 */
export function raiseBound(
  frame: Frame,
  boundAt: (prices: Prices) => Priced,
  start: Priced,
  target: number,
  rounds: number,
): Priced {
  const { columns, budget } = frame;
  let best = start;
  let at = start;
  let position = { column: Float64Array.from(start.prices.column), budget: start.prices.budget };
  let scale = 1;
  let idle = 0;
  for (let round = 0; round < rounds && best.bound < target; round++) {
    const slope = slopeOf(frame, at);
    let norm = slope.budget * slope.budget;
    for (let j = 0; j < columns; j++) norm += slope.column[j]! * slope.column[j]!;
    if (norm === 0) break;
    const step = (scale * (target - at.bound)) / norm;
    position = {
      column: position.column.map((price, j) => Math.min(0, price + step * slope.column[j]!)),
      budget: budget ? Math.max(0, position.budget + step * slope.budget) : 0,
    };
    at = boundAt({
      column: position.column.map((price) => Math.round(price) + 0),
      budget: Math.round(position.budget),
    });
    if (at.bound > best.bound) {
      best = at;
      idle = 0;
    } else if (++idle >= 12) {
      scale *= 0.7;
      idle = 0;
      position = { column: Float64Array.from(best.prices.column), budget: best.prices.budget };
      at = best;
    }
    if (scale < 0.0005) break;
  }
  return best;
}

/** What is offered less what is asked for, column by column; and for the budget, what is asked less what is left. */
function slopeOf({ columns, budget }: Frame, { choice, wanted, prices }: Priced): Prices {
  const slope = new Float64Array(columns);
  let asked = 0;
  for (let j = 0; j < columns; j++) slope[j] = wanted[j]!;
  for (const side of [choice.first, choice.second]) {
    for (const column of side) {
      if (column < 0) continue;
      slope[column]! -= 1;
      if (budget) asked += budget.rate[column]!;
    }
  }
  for (let j = 0; j < columns; j++) if (prices.column[j] === 0 && slope[j]! > 0) slope[j] = 0;
  const over = budget ? asked - budget.left : 0;
  return { column: slope, budget: over < 0 && prices.budget === 0 ? 0 : over };
}
