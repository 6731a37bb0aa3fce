import { link, type SearchState, unlink } from "./state.js";

/** How often rows that are displaced without a change of price get another turn. */
const PASSES = 4;

/**
 * Augmenting row reduction (Jonker and Volgenant 1987), widened to capacities: each row takes its best
 * column and pays up to the value of its second best, displacing the row that paid least if the column is
 * full. A place's price is what its row paid; a column's price is that of its cheapest place, so that at the
 * end one price a column serves all its rows.
 *
 * Invariant: an assigned row is, at the price that it paid, in a column of least `cost - price`.
 *
 * Returns the rows left unassigned, in ascending order. Sets the prices of assigned rows.
 */
export function reduceRows(s: SearchState, free: Int32Array): Int32Array {
  let queue = free;
  for (let pass = 0; pass < PASSES && queue.length > 0; pass++) queue = reducePass(s, queue);
  for (let i = 0; i < s.rows; i++) {
    const j = s.rowToColumn[i]!;
    if (j >= 0) s.u[i] = s.rowCost[i]! - s.v[j]!;
  }
  return queue.slice().sort();
}

function reducePass(s: SearchState, queue: Int32Array): Int32Array {
  const { v, spare, head, next, held, candidates } = s;
  const { start, count, column: listColumn, cost: listCost, floor } = candidates;
  const later: number[] = [];
  let turns = 0;
  const limit = 8 * queue.length + 1000;
  for (let k = 0; k < queue.length; k++) {
    let row = queue[k]!;
    while (row >= 0) {
      let first = Infinity;
      let second = Infinity;
      let bestAt = -1;
      let secondAt = -1;
      for (let again = false; ; again = true) {
        for (let e = start[row]!, stop = e + count[row]!; e < stop; e++) {
          const x = listCost[e]! - v[listColumn[e]!]!;
          if (x < second) {
            if (x < first) {
              second = first;
              secondAt = bestAt;
              first = x;
              bestAt = e;
            } else {
              second = x;
              secondAt = e;
            }
          }
        }
        if (again || second <= floor[row]!) break;
        candidates.refill(row);
        first = second = Infinity;
        bestAt = secondAt = -1;
      }
      if (second > floor[row]!) second = floor[row]!;
      if (bestAt < 0) {
        later.push(row);
        break;
      }
      let rise = second - first;
      if (rise === 0 && spare[listColumn[bestAt]!]! === 0 && secondAt >= 0) bestAt = secondAt;
      const column = listColumn[bestAt]!;
      // A row with nowhere else to go would pay anything; it pays nothing, and the search sorts it out.
      if (rise === Infinity) rise = 0;
      let displaced = -1;
      if (column === s.columns && spare[column] === 0) {
        // Who waits is many; who among them would rather not is left to the search.
        later.push(row);
        break;
      }
      if (spare[column]! > 0) {
        spare[column]!--;
      } else {
        for (let r = head[column]!; r >= 0; r = next[r]!) {
          if (displaced < 0 || held[r]! > held[displaced]!) displaced = r;
        }
        if (displaced < 0 || (rise === 0 && secondAt < 0)) {
          later.push(row);
          break;
        }
        unlink(s, displaced);
      }
      link(s, row, column, listCost[bestAt]!);
      held[row] = v[column]! - rise;
      if (spare[column] === 0) {
        let highest = -Infinity;
        for (let r = head[column]!; r >= 0; r = next[r]!) if (held[r]! > highest) highest = held[r]!;
        v[column] = highest;
      }
      if (displaced >= 0 && (rise === 0 || ++turns > limit)) {
        later.push(displaced);
        displaced = -1;
      }
      row = displaced;
    }
  }
  return Int32Array.from(later);
}
