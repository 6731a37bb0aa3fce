import { type Bits, clearBit, hasBit } from "./bits.js";
import type { Scores } from "./scores.js";
import type { Sums } from "./sum-tables.js";

/** Which of a client's mentors are looked for. */
export interface CheapestSearch {
  readonly row: number;
  readonly open: Bits;
  /** What each column takes off its points; whole numbers. */
  readonly extra: Float64Array;
  /** The order of columns, which decides between equals. */
  readonly rank: ArrayLike<number>;
  /** At most so many, and only those whose points less the extra are above this. */
  readonly most: number;
  readonly above: number;
  /** The least points of a mentor. */
  readonly least: number;
}

/** Columns with their points, the best first. */
export interface ScoredColumns {
  readonly columns: number[];
  readonly points: number[];
}

/**
 * The open columns with most points after something is taken off, the smaller rank first of equals. A column is let go of
 * as soon as the most that its points can be does not reach the list: mostly after one table.
 */
export function cheapestColumns(scores: Scores, search: CheapestSearch): ScoredColumns {
  const { row, open, extra, least } = search;
  const list = listOf(search);
  const apart = scores.apartOf(row);
  for (const column of apart) {
    if (!hasBit(open, column)) continue;
    const { points } = scores.at(row, column);
    if (points >= least) list.offer(column, points);
  }
  const rest = apart.length === 0 ? open : Uint32Array.from(open);
  for (const column of apart) clearBit(rest, column);
  const { tables, classes, most } = scores.sumsOf(row);
  const [table = new Uint16Array(1), own = new Int32Array(extra.length)] = [tables[0], classes[0]];
  const after = most[1] ?? 0;
  for (let at = 0; at < rest.length; at++)
    for (let word = rest[at]!; word !== 0; word &= word - 1) {
      const column = (at << 5) + 31 - Math.clz32(word & -word);
      const points = table[own[column]!]!;
      if (points + after - extra[column]! < list.above) continue;
      const all = pointsOf({ tables, classes, most }, column, points, list.above + extra[column]!);
      if (all >= least) list.offer(column, all);
    }
  return list.found();
}

/** The points of a column; less than `above` where they turn out not to reach that. */
function pointsOf(
  { tables, classes, most }: Pick<Sums, "tables" | "classes" | "most">,
  column: number,
  first: number,
  above: number,
): number {
  let points = first;
  for (let i = 1; i < tables.length; i++) {
    points += tables[i]![classes[i]![column]!]!;
    if (points + most[i + 1]! < above) return Number.NEGATIVE_INFINITY;
  }
  return points;
}

/** The best so far, in order. */
function listOf({ extra, rank, most, above }: CheapestSearch) {
  const columns = new Int32Array(most);
  const scored = new Float64Array(most);
  const points = new Int32Array(most);
  let count = 0;
  const list = {
    /** Whoever has less after the extra does not come in. */
    above,
    offer(column: number, own: number): void {
      const value = own - extra[column]!;
      if (!(value > above)) return;
      const isBefore = (k: number) =>
        value !== scored[k]! ? value > scored[k]! : rank[column]! < rank[columns[k]!]!;
      if (count === most && !isBefore(most - 1)) return;
      let at = count < most ? count : most - 1;
      for (; at > 0 && isBefore(at - 1); at--) {
        columns[at] = columns[at - 1]!;
        scored[at] = scored[at - 1]!;
        points[at] = points[at - 1]!;
      }
      columns[at] = column;
      scored[at] = value;
      points[at] = own;
      if (count < most) count += 1;
      if (count === most) list.above = Math.max(above, scored[most - 1]!);
    },
    found: (): ScoredColumns => ({
      columns: [...columns.subarray(0, count)],
      points: [...points.subarray(0, count)],
    }),
  };
  return list;
}
