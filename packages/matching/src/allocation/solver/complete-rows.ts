import type { Priced } from "./ascent.js";
import { joinCells, type ListedSingles, type Lists, leastListed, solveListed } from "./lists.js";
import { type Cells, type Choice, emptyChoice, type RowProgram } from "./program.js";
import { paidFor } from "./row-bound.js";

/** Lists of the options that are cheapest at some prices, with the bound that these give. */
export interface Listed {
  readonly lists: Lists;
  readonly priced: Priced;
}

/** So many cells are added to a list where one outside is cheaper. */
const more = 8;

/** A whole allocation, with the prices of its single part. */
export interface CompleteRows extends ListedSingles {
  readonly choice: Choice;
  readonly cost: number;
}

/**
 * The better of two allocations from prices. Rows that may have pairs take the pair that is cheapest at the prices while
 * places last; in one of the two also where it costs a little more than to wait. The rest is solved over the lists.
 */
export function fromPrices(program: RowProgram, listed: Listed, paired: readonly number[]): CompleteRows {
  const { lists, priced } = listed;
  const near = { column: priced.choice.first, prices: priced.prices };
  const [strict, lenient] = [0, Infinity].map((spare) =>
    completeRows(program, lists, pairsFrom(program, listed, paired, spare), near),
  );
  return lenient!.cost < strict!.cost ? lenient! : strict!;
}

/** The pairs that rows take one after the other, where they cost less than to wait, or so much more. */
function pairsFrom(
  program: RowProgram,
  { lists, priced }: Listed,
  paired: readonly number[],
  spare: number,
): Choice {
  const { wait, places } = program;
  const { rowPrice, prices } = priced;
  const pay = paidFor(program, prices);
  const left = Int32Array.from(places);
  const choice = emptyChoice(program);
  const gain = (row: number) => wait[row]! - rowPrice[row]!;
  const order = [...paired].sort((a, b) => wait[b]! - wait[a]! || gain(b) - gain(a) || a - b);
  const isFree = (column: number) => left[column]! > 0;
  for (const row of order) {
    let own = lists.pairs[row]!;
    let at = own.first.findIndex((a, k) => isFree(a) && isFree(own.second[k]!));
    if (at < 0 && own.first.length === lists.mostPairs) {
      const rest = pay.map((price, column) => (isFree(column) ? price : Infinity));
      own = program.cheapestPairs(row, rest, 1, wait[row]!);
      at = own.first.length - 1;
    }
    if (at < 0 || own.priced[at]! > wait[row]! + spare) continue;
    choice.first[row] = own.first[at]!;
    choice.second[row] = own.second[at]!;
    left[own.first[at]!]! -= 1;
    left[own.second[at]!]! -= 1;
  }
  return choice;
}

/** The best allocation over the lists in which just these rows have these pairs. */
function completeRows(
  program: RowProgram,
  { cells, pairs }: Lists,
  { first, second }: Choice,
  near: ListedSingles,
): CompleteRows {
  const { rows, columns, wait, step, load } = program;
  const taken = new Int32Array(columns);
  const left: number[] = [];
  let cost = 0;
  for (let row = 0; row < rows; row++) {
    const [a, b] = [first[row]!, second[row]!];
    if (b < 0) {
      left.push(row);
      continue;
    }
    const own = pairs[row]!;
    const at = own.first.findIndex((one, k) => one === a && own.second[k] === b);
    cost += at < 0 ? program.pairCost(row, a, b) : own.cost[at]!;
    for (const column of [a, b]) {
      cost += step * (load[column]! + taken[column]!);
      taken[column]! += 1;
    }
  }
  const solved = solveListed(
    program,
    left.map((row) => cells[row]!),
    left.map((row) => wait[row]!),
    taken,
    { column: Int32Array.from(left, (row) => near.column[row]!), prices: near.prices },
  );
  const choice = { first: Int32Array.from(first), second: Int32Array.from(second) };
  left.forEach((row, i) => {
    const column = solved.column[i]!;
    choice.first[row] = column;
    if (column < 0) {
      cost += wait[row]!;
      return;
    }
    const { column: listed, cost: costs } = cells[row]!;
    cost += costs[listed.indexOf(column)]! + step * (load[column]! + taken[column]!);
    taken[column]! += 1;
  });
  return { choice, cost, column: choice.first, prices: solved.prices };
}

/** Another pair for one row, or none; and what that changes at least. */
interface Change {
  readonly row: number;
  readonly first: number;
  readonly second: number;
  readonly gain: number;
}

/**
 * Improve an allocation by other pairs for single rows, with lists that hold what the prices of its single part make
 * cheap as well. What the rest costs is convex in the places that it has, so its prices say what a change gains at most.
 * Only what gains by them is tried, the most promising first.
 *
 * @param tries how often the rest is solved again at most, for each of `widened` times that lists are made wider
 */
export function improveRows(
  program: RowProgram,
  { cells, ...lists }: Lists,
  paired: readonly number[],
  from: CompleteRows,
  { tries, widened }: { readonly tries: number; readonly widened: number },
): CompleteRows {
  const wide = { ...lists, cells: [...cells] };
  let best = from;
  for (let time = 0; time < widened; time++) {
    if (!widen(program, wide.cells, best) && time > 0) return best;
    best = completeRows(program, wide, pairsOf(best.choice), best);
    const found = changeRows(program, wide, paired, best, tries);
    if (found === best && time > 0) return best;
    best = found;
  }
  return best;
}

/** Adds to the lists of rows without a pair what is cheaper at the prices of an allocation than all listed. */
function widen(program: RowProgram, cells: Cells[], { choice, prices }: CompleteRows): boolean {
  const { rows, wait } = program;
  const pay = paidFor(program, prices);
  let isWider = false;
  for (let row = 0; row < rows; row++) {
    if (choice.second[row]! >= 0) continue;
    const least = leastListed(cells[row]!, pay, wait[row]!);
    const cheap = program.cheapestCells(row, pay, more, least);
    if (cheap.column.length === 0) continue;
    cells[row] = joinCells(cells[row]!, cheap);
    isWider = true;
  }
  return isWider;
}

/** Makes the changes that gain, one by one. */
function changeRows(
  program: RowProgram,
  lists: Lists,
  paired: readonly number[],
  from: CompleteRows,
  tries: number,
): CompleteRows {
  let best = from;
  let left = tries;
  for (let gained = true; gained; ) {
    gained = false;
    for (const { row, first, second } of changesOf(program, lists, paired, best)) {
      if (left-- <= 0) return best;
      const pairs = pairsOf(best.choice);
      pairs.first[row] = first;
      pairs.second[row] = second;
      const found = completeRows(program, lists, pairs, best);
      if (found.cost >= best.cost) continue;
      best = found;
      gained = true;
      break;
    }
  }
  return best;
}

/** The pairs of a choice alone. */
function pairsOf({ first, second }: Choice): Choice {
  return {
    first: first.map((column, row) => (second[row]! < 0 ? -1 : column)),
    second: Int32Array.from(second),
  };
}

/** For each row the change that gains most by the prices of the rest, where one gains; the most promising first. */
function changesOf(
  program: RowProgram,
  { pairs }: Lists,
  paired: readonly number[],
  { choice, prices }: CompleteRows,
): Change[] {
  const { wait, places } = program;
  const pay = paidFor(program, prices);
  const left = Int32Array.from(places);
  for (const row of paired)
    if (choice.second[row]! >= 0) {
      left[choice.first[row]!]! -= 1;
      left[choice.second[row]!]! -= 1;
    }
  const found: Change[] = [];
  for (const row of paired) {
    const own = pairs[row]!;
    const [a, b] = [choice.first[row]!, choice.second[row]!];
    const hasPair = b >= 0;
    const now = hasPair ? program.pairCost(row, a, b) + pay[a]! + pay[b]! : wait[row]!;
    let best: Change | null =
      hasPair && now > wait[row]! ? { row, first: -1, second: -1, gain: now - wait[row]! } : null;
    const isFree = (column: number) =>
      left[column]! + (hasPair && (column === a || column === b) ? 1 : 0) > 0;
    for (let k = 0; k < own.cost.length; k++) {
      const [first, second] = [own.first[k]!, own.second[k]!];
      const gain = now - own.cost[k]! - pay[first]! - pay[second]!;
      if (gain > (best?.gain ?? 0) && isFree(first) && isFree(second)) best = { row, first, second, gain };
    }
    if (best) found.push(best);
  }
  return found.sort((one, other) => other.gain - one.gain || one.row - other.row);
}
