import { boundOf } from "./bound.js";
import { type Complete, completeWith } from "./complete.js";
import { type Choice, emptyChoice, type Prices, type Program } from "./program.js";

/** A pair that a row could have, at some prices. */
interface Candidate {
  readonly first: number;
  readonly second: number;
  readonly priced: number;
}

/** The few pairs of a row that are cheapest at these prices, of those that `open` allows. */
function cheapestPairs(
  { pairs, budget }: Program,
  row: number,
  prices: Prices,
  most: number,
  open: (a: number, b: number) => boolean,
): Candidate[] {
  const options = pairs[row];
  const best: Candidate[] = [];
  if (!options) return best;
  const pay = (column: number) =>
    -prices.column[column]! + (budget ? prices.budget * budget.rate[column]! : 0);
  for (let i = 0; i < options.cost.length; i++) {
    const [first, second, cost] = [options.first[i]!, options.second[i]!, options.cost[i]!];
    const worst = best.length < most ? Infinity : best[best.length - 1]!.priced;
    if (cost >= worst) break;
    const priced = cost + pay(first) + pay(second);
    if (priced >= worst || !open(first, second)) continue;
    if (best.length === most) best.pop();
    const at = best.findIndex((one) => one.priced > priced);
    best.splice(at < 0 ? best.length : at, 0, { first, second, priced });
  }
  return best;
}

/** Places that are left beside the pairs of a choice, one row's left out. */
function room({ places }: Program, { first, second }: Choice, without: number): Int32Array {
  const left = Int32Array.from(places);
  second.forEach((b, row) => {
    if (b < 0 || row === without) return;
    left[first[row]!]! -= 1;
    left[b]! -= 1;
  });
  return left;
}

/**
 * A first whole allocation from prices: rows that may have pairs, the dearest to leave waiting first, take the pair
 * that is cheapest at the prices, while places and money last; the rest is solved exactly.
 */
export function firstAllocation(program: Program, prices: Prices): Complete {
  const { rowPrice } = boundOf(program, prices);
  const { wait } = program;
  const choice = emptyChoice(program);
  const rate = (column: number) => program.budget?.rate[column] ?? 0;
  let money = program.budget?.left ?? 0;
  const rows = program.pairs.flatMap((options, row) => (options ? [row] : []));
  rows.sort((a, b) => wait[b]! - wait[a]! || wait[b]! - rowPrice[b]! - (wait[a]! - rowPrice[a]!) || a - b);
  for (const row of rows) {
    const left = room(program, choice, row);
    const open = (a: number, b: number) => left[a]! > 0 && left[b]! > 0 && rate(a) + rate(b) <= money;
    const [best] = cheapestPairs(program, row, prices, 1, open);
    if (!best || best.priced > wait[row]!) continue;
    money -= rate(best.first) + rate(best.second);
    choice.first[row] = best.first;
    choice.second[row] = best.second;
  }
  return completeWith(program, choice);
}

/**
 * Improve an allocation pair by pair: what a row's pair could be instead is judged by the prices of the allocation as
 * it is, and the likeliest few are tried by solving the rest again. Ends after a round without gain, or when
 * `solves` are used up.
 */
export function improve(program: Program, from: Complete, solves: number): Complete {
  let best = from;
  let left = solves;
  const rows = program.pairs.flatMap((options, row) => (options ? [row] : []));
  for (let gained = true; gained && left > 0; ) {
    gained = false;
    for (const row of rows) {
      for (const pairs of alternatives(program, best, row)) {
        if (left-- <= 0) break;
        const found = completeWith(program, pairs);
        if (found.cost >= best.cost) continue;
        best = found;
        gained = true;
        break;
      }
    }
  }
  return best;
}

/** The likeliest other pairs for a row, and none; each as the pairs of the whole allocation. */
function alternatives(program: Program, { choice, prices }: Complete, row: number): Choice[] {
  const left = room(program, choice, row);
  const [a, b] = [choice.first[row]!, choice.second[row]!];
  const found = cheapestPairs(program, row, prices, 3, (x, y) => left[x]! > 0 && left[y]! > 0);
  const now = b < 0 ? undefined : found.find((one) => one.first === a && one.second === b);
  const promising = found.filter((one) => one !== now && (!now || one.priced <= now.priced));
  const options: (readonly [number, number])[] = promising.map(({ first, second }) => [first, second]);
  // Where the row's pair is dear, what it would save to let the row wait or have one may be more.
  if (b >= 0 && !now) options.push([-1, -1]);
  return options.map(([first, second]) => {
    const pairs = pairsOnly(choice);
    pairs.first[row] = first;
    pairs.second[row] = second;
    return pairs;
  });
}

/** The pairs of a choice; rows with one column or none are left open. */
export function pairsOnly({ first, second }: Choice): Choice {
  return {
    first: first.map((column, row) => (second[row]! < 0 ? -1 : column)),
    second: Int32Array.from(second),
  };
}
