import type { Priced } from "./ascent.js";
import { type Complete, completeWith } from "./complete.js";
import { costOf, emptyChoice, type Program } from "./program.js";

/** One option of a row, and by how much it is above the row's cheapest at the prices. */
interface Option {
  readonly first: number;
  readonly second: number;
  readonly excess: number;
}

/** What a search found, and whether it went through everything that could have been better. */
export interface Searched {
  readonly best: Complete;
  readonly finished: boolean;
}

/**
 * Branch and bound (Land and Doig 1960) over what the rows that may have pairs have; over all rows where there is a
 * budget. An option whose excess over the row's cheapest, added to those of the rows before it, brings the bound up
 * to the best allocation known cannot lead to a better one. With all pairs chosen, the rest is solved exactly.
 * `nodes` limits the search by a count, so that it ends at the same place on every machine.
 */
export function search(program: Program, root: Priced, start: Complete, nodes: number): Searched {
  const { rows, pairs, budget } = program;
  let best = start;
  const isAll = budget !== null;
  const open = Array.from({ length: rows }, (_, row) => row).filter((row) => isAll || pairs[row] !== null);
  const gap = () => best.cost - root.bound;
  const options = open.map((row) => optionsOf(program, root, row, gap(), isAll));
  const order = open.map((_, i) => i).sort((a, b) => options[a]!.length - options[b]!.length || a - b);
  const choice = emptyChoice(program);
  const left = Int32Array.from(program.places);
  let visited = 0;
  const visit = (depth: number, excess: number): boolean => {
    if (visited++ >= nodes) return false;
    if (depth === order.length) {
      const found = isAll ? whole(program, choice, root) : completeWith(program, choice);
      if (found.cost < best.cost) best = found;
      return true;
    }
    const i = order[depth]!;
    const row = open[i]!;
    for (const option of options[i]!) {
      if (excess + option.excess >= gap()) break;
      const { first, second } = option;
      // A row that may also have one column has it from the exact solution of the rest.
      if (first >= 0 && left[first]! <= 0) continue;
      if (second >= 0 && left[second]! <= 0) continue;
      if (first >= 0) left[first]! -= 1;
      if (second >= 0) left[second]! -= 1;
      choice.first[row] = first;
      choice.second[row] = second;
      const finished = visit(depth + 1, excess + option.excess);
      if (first >= 0) left[first]! += 1;
      if (second >= 0) left[second]! += 1;
      choice.first[row] = -1;
      choice.second[row] = -1;
      if (!finished) return false;
    }
    return true;
  };
  const finished = visit(0, 0);
  return { best, finished };
}

/** A row's options within the gap, the cheapest at the prices first. "No pair" stands for waiting or one column. */
function optionsOf(
  program: Program,
  { prices, rowPrice }: Priced,
  row: number,
  gap: number,
  isAll: boolean,
): Option[] {
  const { columns, wait, single, pairs, budget } = program;
  const pay = (column: number) =>
    -prices.column[column]! + (budget ? prices.budget * budget.rate[column]! : 0);
  const found: Option[] = [];
  const least = rowPrice[row]!;
  let alone = wait[row]! - least;
  for (let column = 0; column < columns; column++) {
    const excess = single[row * columns + column]! + pay(column) - least;
    if (isAll && excess < gap) found.push({ first: column, second: -1, excess });
    if (excess < alone && !isAll) alone = excess;
  }
  if (alone < gap) found.push({ first: -1, second: -1, excess: alone });
  const options = pairs[row];
  for (let i = 0; options && i < options.cost.length; i++) {
    const [first, second, cost] = [options.first[i]!, options.second[i]!, options.cost[i]!];
    if (cost - least >= gap) break;
    const excess = cost + pay(first) + pay(second) - least;
    if (excess < gap) found.push({ first, second, excess });
  }
  return found.sort((a, b) => a.excess - b.excess || a.first - b.first || a.second - b.second);
}

function whole(
  program: Program,
  choice: { first: Int32Array; second: Int32Array },
  { prices }: Priced,
): Complete {
  const copy = { first: Int32Array.from(choice.first), second: Int32Array.from(choice.second) };
  return { choice: copy, cost: costOf(program, copy), prices };
}
