import type { Layout } from "./layout.js";

/**
 * Shortest augmenting paths over a whole matrix (Jonker and Volgenant 1987): column minima, one round of augmenting row
 * reduction, and Dijkstra's search for each row that is left. scripts/wasm/shortest-paths.mjs says the same in
 * WebAssembly, step by step and in the same order, so that both give the same bytes: change both or neither.
 *
 * @param done - paths found by earlier calls; 0 starts. @param until - stops before this one.
 * @returns how many rows the reduction leaves for paths; -1 where a cost is not one, or not every row can be assigned.
 */
export function solvePlain(
  real: Float64Array,
  int: Int32Array,
  at: Layout,
  done: number,
  until: number,
): number {
  if (done === 0) {
    if (!startFromMinima(real, int, at)) return -1;
    const left = reduce(real, int, at);
    if (left < 0) return -1;
    int[4] = left;
  }
  const count = int[4]!;
  for (let k = done; k < until && k < count; k++) if (!assignRow(real, int, at, int[at.free + k]!)) return -1;
  return count;
}

/** Column minima as prices where every column will be taken, else 0; the largest and least cost in the first two places. */
function startFromMinima(real: Float64Array, int: Int32Array, at: Layout): boolean {
  const { rows, columns, width, v, cost, columnOf, rowOf, free } = at;
  for (let j = 0; j < width; j++) real[v + j] = Infinity;
  let largest = -Infinity;
  for (let i = 0, row = cost; i < rows; i++, row += width) {
    for (let j = 0; j < columns; j++) {
      const c = real[row + j]!;
      if (c < real[v + j]!) real[v + j] = c;
      if (!(c <= largest) && c !== Infinity) {
        if (Number.isNaN(c)) return false;
        largest = c;
      }
    }
  }
  let least = Infinity;
  for (let j = 0; j < columns; j++) if (real[v + j]! < least) least = real[v + j]!;
  real[0] = largest;
  real[1] = least;
  // Sums of these stay below the largest double.
  if (least < -(2 ** 1000) || largest > 2 ** 1000) return false;
  for (let j = 0; j < width; j++)
    if (rows < columns || j >= columns || real[v + j] === Infinity) real[v + j] = 0;
  for (let j = 0; j < columns; j++) int[rowOf + j] = -1;
  for (let i = 0; i < rows; i++) {
    int[columnOf + i] = -1;
    int[free + i] = i;
  }
  return true;
}

/**
 * Each row takes the column where it pays least, and pays up to its second least; who is displaced for that has its turn
 * at once, so many times as there are rows. Returns how many rows are left; -1 where a row may take no column.
 */
function reduce(real: Float64Array, int: Int32Array, at: Layout): number {
  const { rows, columns, width, v, cost, columnOf, rowOf, free } = at;
  const zero = rows === columns ? 0 : -Infinity;
  let turns = rows;
  let count = 0;
  for (let next = 0; next < rows; ) {
    const i = int[free + next++]!;
    const row = cost + i * width;
    let [first, second] = [Infinity, Infinity];
    let [firstAt, secondAt] = [-1, -1];
    let k = 0;
    for (; k < columns; k++) {
      const x = real[row + k]! - real[v + k]!;
      if (!(x < second)) continue;
      if (x < first) {
        second = first;
        secondAt = firstAt;
        first = x;
        firstAt = k;
      } else {
        second = x;
        secondAt = k;
      }
      if (second <= zero) break;
    }
    if (firstAt < 0) return -1;
    // Two cells of the least value: any column at that value that is free will do.
    if (second <= zero && int[rowOf + firstAt]! >= 0) {
      for (k -= k & 3; k < columns; k++) {
        if (real[row + k]! - real[v + k]! > zero || int[rowOf + k]! >= 0) continue;
        secondAt = k;
        break;
      }
    }
    let j = firstAt;
    let old = int[rowOf + j]!;
    const rises = secondAt >= 0 && second - first > 0;
    if (secondAt < 0 && old >= 0) {
      int[free + count++] = i;
      continue;
    }
    if (rises) real[v + j] = real[v + j]! - (second - first);
    else if (old >= 0) {
      j = secondAt;
      old = int[rowOf + j]!;
    }
    int[columnOf + i] = j;
    int[rowOf + j] = i;
    if (old < 0) continue;
    int[columnOf + old] = -1;
    turns--;
    if (rises && turns >= 0) int[free + --next] = old;
    else int[free + count++] = old;
  }
  return count;
}

/** Assigns one more row by the shortest path to a free column; false where there is none. */
function assignRow(real: Float64Array, int: Int32Array, at: Layout, root: number): boolean {
  const { columns, width, v, distance, settled, from, cost, columnOf, rowOf, reached } = at;
  const start = cost + root * width;
  for (let j = 0; j < columns; j++) {
    real[distance + j] = real[start + j]! - real[v + j]!;
    int[2 * (from + j)] = root;
  }
  let low = 0;
  let up = 0;
  let level = 0;
  let end = -1;
  /** A column at the distance of the level: reached, or the end of the path. */
  const reach = (j: number): boolean => {
    if (int[rowOf + j]! < 0) {
      end = j;
      return true;
    }
    int[reached + up] = j;
    real[settled + up++] = level;
    real[distance + j] = -Infinity;
    return false;
  };
  search: for (;;) {
    level = Infinity;
    for (let j = 0; j < columns; j++) {
      const d = real[distance + j]!;
      if (d < level && d !== -Infinity) level = d;
    }
    if (level === Infinity) return false;
    for (let j = 0; j < columns; j++) if (real[distance + j] === level && reach(j)) break search;
    while (low < up) {
      const own = int[reached + low++]!;
      const i = int[rowOf + own]!;
      const row = cost + i * width;
      const offset = real[row + own]! - real[v + own]! - level;
      for (let j = 0; j < columns; j++) {
        const d = real[row + j]! - real[v + j]! - offset;
        if (!(d < real[distance + j]!)) continue;
        real[distance + j] = d;
        int[2 * (from + j)] = i;
        if (d <= level && reach(j)) break search;
      }
    }
  }
  for (let k = 0; k < up; k++) {
    const j = int[reached + k]!;
    real[v + j] = real[v + j]! + (real[settled + k]! - level);
  }
  for (;;) {
    const i = int[2 * (from + end)]!;
    int[rowOf + end] = i;
    const old = int[columnOf + i]!;
    int[columnOf + i] = end;
    end = old;
    if (i === root) return true;
  }
}
