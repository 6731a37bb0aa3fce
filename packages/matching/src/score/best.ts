import { type Bits, clearBit, hasBit } from "./bits.js";
import type { Scores } from "./scores.js";
import type { Sums } from "./sum-tables.js";

/** The order of mentors for one client: most points first, then the smaller key, then the smaller column. */
interface Ranked {
  readonly points: number;
  readonly key: number;
  readonly column: number;
}

function isBefore(one: Ranked, other: Ranked): boolean {
  if (one.points !== other.points) return one.points > other.points;
  return one.key !== other.key ? one.key < other.key : one.column < other.column;
}

/** The classes of mentors are looked at from the best down in so many steps. */
const steps = 8;

/**
 * The columns of a client's best mentors among those that are open, best first. Those with most in the
 * first table come first. A mentor is let go of as soon as what is known of their points, with the most that the rest
 * can add, does not reach the list.
 *
 * @param keyOf the key that decides between equal points, the smaller first
 */
export function bestColumns(
  scores: Scores,
  row: number,
  open: Bits,
  top: number,
  keyOf: (column: number) => number,
): number[] {
  const list = topList(top);
  const apart = scores.apartOf(row);
  for (const column of apart)
    if (hasBit(open, column)) list.offer(scores.at(row, column).points, column, keyOf);
  const rest = apart.length === 0 ? open : Uint32Array.from(open);
  for (const column of apart) clearBit(rest, column);
  const sums = scores.sumsOf(row);
  const [{ columns, start }, table = new Uint16Array(1)] = [sums.first, sums.tables[0]];
  const after = sums.most[1] ?? 0;
  const step = Math.max(1, Math.ceil((sums.most[0]! - after + 1) / steps));
  for (let to = sums.most[0]! - after + 1; to > 0 && to - 1 + after >= list.least; to -= step) {
    const from = Math.max(0, to - step);
    for (let number = 0; number < table.length; number++) {
      const points = table[number]!;
      if (points < from || points >= to || points + after < list.least) continue;
      for (let at = start[number]!; at < start[number + 1]!; at++) {
        const column = columns[at]!;
        if (hasBit(rest, column)) offerWith(list, sums, points, column, keyOf);
      }
    }
  }
  return list.columns();
}

/** Offers a mentor with their points, unless they turn out not to reach the list. */
function offerWith(
  list: ReturnType<typeof topList>,
  { tables, classes, most }: Sums,
  first: number,
  column: number,
  keyOf: (column: number) => number,
): void {
  let points = first;
  for (let i = 1; i < tables.length; i++) {
    points += tables[i]![classes[i]![column]!]!;
    if (points + most[i + 1]! < list.least) return;
  }
  list.offer(points, column, keyOf);
}

/** A heap of the best, the worst of them on top. */
function topList(top: number) {
  const heap: Ranked[] = [];
  const list = {
    /** Whoever has fewer points is not among the best. */
    least: 0,
    offer(points: number, column: number, keyOf: (column: number) => number): void {
      const one = { points, key: keyOf(column), column };
      if (heap.length < top) {
        heap.push(one);
        rise(heap, heap.length - 1);
      } else if (isBefore(one, heap[0]!)) {
        heap[0] = one;
        sink(heap);
      }
      if (heap.length === top) list.least = heap[0]!.points;
    },
    columns: () => heap.sort((a, b) => (isBefore(a, b) ? -1 : 1)).map(({ column }) => column),
  };
  return list;
}

function rise(heap: Ranked[], from: number): void {
  for (let at = from; at > 0; ) {
    const above = (at - 1) >> 1;
    if (!isBefore(heap[above]!, heap[at]!)) return;
    [heap[above], heap[at]] = [heap[at]!, heap[above]!];
    at = above;
  }
}

function sink(heap: Ranked[]): void {
  for (let at = 0; ; ) {
    const [left, right] = [2 * at + 1, 2 * at + 2];
    let worst = at;
    if (left < heap.length && isBefore(heap[worst]!, heap[left]!)) worst = left;
    if (right < heap.length && isBefore(heap[worst]!, heap[right]!)) worst = right;
    if (worst === at) return;
    [heap[worst], heap[at]] = [heap[at]!, heap[worst]!];
    at = worst;
  }
}
