import { removeFirst, siftUp } from "./heap.js";
import { link, type SearchState, unlink } from "./state.js";

/**
 * Assigns one more row by a shortest augmenting path. Returns false where the row cannot be assigned; the
 * rows and columns that it reached are then a Hall violator: each reached row has allowed cells in reached
 * columns only (or in closed ones), and these are full.
 */
export function assignRow(s: SearchState, row: number): boolean {
  s.u[row] = leastValue(s, row);
  if (s.u[row] === Infinity) {
    s.u[row] = 0;
    s.columnCount = 0;
    s.rowCount = 1;
    s.reachedRows[0] = row;
    return false;
  }
  const end = shortestPath(s, row);
  if (end < 0) return false;
  let column = end;
  s.spare[column]!--;
  for (;;) {
    const i = s.from[column]!;
    const old = s.rowToColumn[i]!;
    if (old >= 0) unlink(s, i);
    link(s, i, column, s.fromCost[column]!);
    if (i === row) return true;
    column = old;
  }
}

/** The least of cost - price in a row: the highest price that the row can have. */
export function leastValue(s: SearchState, row: number): number {
  const { start, count, column, cost, floor } = s.candidates;
  for (let again = false; ; again = true) {
    let least = Infinity;
    for (let e = start[row]!, end = e + count[row]!; e < end; e++) {
      const x = cost[e]! - s.v[column[e]!]!;
      if (x < least) least = x;
    }
    if (least <= floor[row]! || again) return least;
    s.candidates.refill(row);
  }
}

/**
 * Dijkstra's search from an unassigned row over reduced costs, in the manner of Jonker and Volgenant (1987),
 * with two changes. It stops at a bound, the distance of the nearest column with a place left. And it sees only a row's candidate list. What lies beyond the list is an event in the queue at the row's floor, and
 * is looked at only where the search gets that far.
 *
 * Invariant: columns and rows reached have final distances, at most `level`. Every other column is in the
 * heap at its least distance over the cells seen. Every cell not seen belongs to a row event whose key
 * is no more than the distance through it: events are keyed by `least` for a row not looked at yet, and by
 * its list's floor for one that is.
 *
 * Returns the column at the path's end, prices updated and `from` set; -1 where there is none.
 */
function shortestPath(s: SearchState, root: number): number {
  const { u, v, spare, distance, seen, from, fromCost, rowDistance, head, next, least } = s;
  const { reachedColumns, reachedRows, ready, heap, heapAt, candidates, pending, rowToColumn } = s;
  const { start, count, column: listColumn, cost: listCost, floor, spread } = candidates;
  const events = s.columns + 1;
  const epoch = ++s.epoch;
  let columnCount = 0;
  let rowCount = 0;
  let heapSize = 0;
  let level = 0;
  let bound = Infinity;
  let end = -1;
  let entered = 0;
  let readyCount = 1;
  ready[0] = root;
  rowDistance[root] = 0;
  reachedRows[rowCount++] = root;
  pending[root] = 1;
  search: for (;;) {
    while (readyCount > 0) {
      const i = ready[--readyCount]!;
      let e = start[i]!;
      let stop = e + count[i]!;
      let whole = false;
      if (pending[i] === 1) {
        pending[i] = 0;
      } else if (rowDistance[i]! - u[i]! + floor[i]! <= level) {
        e = spread;
        stop = candidates.spreadRow(i);
        whole = true;
      }
      const h = rowDistance[i]! - u[i]!;
      const own = rowToColumn[i]!;
      let low = whole ? Infinity : floor[i]!;
      for (; e < stop; e++) {
        const j = listColumn[e]!;
        const x = listCost[e]! - v[j]!;
        if (x < low && j !== own) low = x;
        let d = h + x;
        if (d >= bound) continue;
        if (d < level) d = level;
        if (spare[j]! > 0) {
          bound = d;
          end = j;
          from[j] = i;
          fromCost[j] = listCost[e]!;
          if (d <= level) break search;
        } else if (seen[j] !== epoch) {
          seen[j] = epoch;
          distance[j] = d;
          from[j] = i;
          fromCost[j] = listCost[e]!;
          if (d <= level) {
            reachedColumns[columnCount++] = j;
          } else {
            heap[heapSize] = j;
            siftUp(heap, heapAt, distance, heapSize++);
          }
        } else if (d < distance[j]!) {
          distance[j] = d;
          from[j] = i;
          fromCost[j] = listCost[e]!;
          siftUp(heap, heapAt, distance, heapAt[j]!);
        }
      }
      least[i] = low;
      const beyond = whole ? Infinity : h + floor[i]!;
      if (beyond < bound) {
        distance[events + i] = beyond;
        heap[heapSize] = events + i;
        siftUp(heap, heapAt, distance, heapSize++);
      }
    }
    if (entered < columnCount) {
      // The rows of a column are reached with it; each is looked at when its cells can matter.
      for (let r = head[reachedColumns[entered++]!]!; r >= 0; r = next[r]!) {
        rowDistance[r] = level;
        reachedRows[rowCount++] = r;
        pending[r] = 1;
        const soonest = level - u[r]! + least[r]!;
        if (soonest <= level) {
          ready[readyCount++] = r;
        } else if (soonest < bound) {
          distance[events + r] = soonest;
          heap[heapSize] = events + r;
          siftUp(heap, heapAt, distance, heapSize++);
        }
      }
      continue;
    }
    if (heapSize === 0) break;
    const node = heap[0]!;
    if (distance[node]! >= bound) break;
    if (distance[node]! > level) level = distance[node]!;
    removeFirst(heap, heapAt, distance, heapSize--);
    if (node >= events) {
      const r = node - events;
      if (pending[r] === 0) candidates.widen(r);
      ready[readyCount++] = r;
    } else {
      reachedColumns[columnCount++] = node;
    }
  }
  s.columnCount = columnCount;
  s.rowCount = rowCount;
  if (end < 0) return -1;
  for (let k = 0; k < columnCount; k++) {
    const j = reachedColumns[k]!;
    v[j] = v[j]! + (distance[j]! - bound);
  }
  for (let k = 0; k < rowCount; k++) {
    const i = reachedRows[k]!;
    u[i] = u[i]! + (bound - rowDistance[i]!);
  }
  return end;
}
