import { shareOf } from "@waymark/core";
import { columnsIn } from "../score/bits.js";
import type { Pool } from "../score/pool.js";
import { type Given, givenWith } from "./ask.js";
import type { PairTables } from "./pair-table.js";

/** Points are at most this: what a pair costs is this less its points. */
const fullPoints = 10_000;

/** The pairs of one client that are looked for. */
export interface PairSearch {
  readonly row: number;
  /** The columns that both mentors are among, rising. */
  readonly columns: readonly number[];
  /** A mentor who is one of the two. */
  readonly named?: number | undefined;
  /** The least points of a pair. */
  readonly least: number;
  /** The order of columns, which decides between equal costs. */
  readonly rank: ArrayLike<number>;
}

/** Pairs with what they cost, the extra of both mentors included, the cheapest first. */
export interface CheapPairs {
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly cost: Float64Array;
}

/** Finds a client’s cheapest pairs. */
export interface PairFinder {
  /**
   * The cheapest pairs, at most `most` of them, among those that cost less than `below`.
   *
   * @param extra what each column of the pool costs besides; whole numbers, or Infinity for one that cannot be
   */
  cheapest(extra: Float64Array, most: number, below?: number): CheapPairs;
  /** For each column, a share of the least that any pair with it costs: those of two come to no more than their pair. */
  readonly shares: Float64Array;
}

/** From so far above the cheapest that there might be, and then ever further, pairs are looked at. */
const firstReach = 256;
/** Where mentors may work with so few others each, all pairs are listed. */
const fewPartners = 16;

/**
 * Finds the cheapest pairs of a client without going through all. Each mentor has a share of the least that any pair with
 * them can cost, and two are looked at only where their shares together are below the dearest pair found so far. The
 * answer is that of looking at all.
 */
export function pairFinder(pool: Pool, tables: PairTables, search: PairSearch): PairFinder {
  const { row, columns, named } = search;
  const { rules } = tables.kindAt(row);
  const judge = judgeOf(pool, tables, search);
  const shares = Float64Array.from(columns, judge.share);
  const partners = columns.reduce(
    (sum, column) =>
      sum + rules.reduce((least, ask) => Math.min(least, ask.holding(row, column)), columns.length),
    0,
  );
  const isFew = named === undefined && rules.length > 0 && partners <= fewPartners * columns.length;
  const listed =
    named !== undefined ? withOne(columns, named) : isFew ? fewPairs(tables, row, columns) : null;
  return {
    shares,
    cheapest(extra, most, below = Infinity) {
      const list = pairList(search, most, below);
      if (listed === null) byShares(columns, shares, extra, judge, list);
      else
        for (const [a, b] of listed) {
          const paid = extra[a]! + extra[b]!;
          if (paid < Infinity) judge.offer(a, b, paid, list);
        }
      return list.pairs();
    },
  };
}

type Both = readonly [number, number];

/** One mentor with each of the others. */
function withOne(columns: readonly number[], named: number): readonly Both[] {
  if (!columns.includes(named)) return [];
  return columns.flatMap((column): Both[] => (column === named ? [] : [[named, column]]));
}

/** Two who may be a pair by the rule that leaves each of them fewest partners. */
function fewPairs(tables: PairTables, row: number, columns: readonly number[]): readonly Both[] {
  const among = new Set(columns);
  const { rules } = tables.kindAt(row);
  return columns.flatMap((a) => {
    const [strictest] = [...rules].sort((one, other) => one.holding(row, a) - other.holding(row, a));
    const partners = columnsIn(strictest!.holdsWith(row, a));
    return partners.flatMap((b): Both[] => (b > a && among.has(b) ? [[a, b]] : []));
  });
}

/** What is known of the pairs of one client. */
interface Judge {
  share(column: number): number;
  /** Offers a pair to the list, if it is admissible and has points enough, with what is paid for the two. */
  offer(a: number, b: number, paid: number, list: PairList): void;
}

function judgeOf(pool: Pool, tables: PairTables, { row, least }: PairSearch): Judge {
  const { own, rules, scales } = tables.kindAt(row);
  const alone = new Int32Array(pool.mentors.length);
  pool.scores.fill(row, "points", alone, 0);
  const asFirst = Uint16Array.from(alone, (points) => shareOf(own[0], points));
  const asSecond = Uint16Array.from(alone, (points) => shareOf(own[1], points));
  let of = -1;
  let asked: { readonly rules: readonly Given[]; readonly scales: readonly Given[] };
  return {
    share(column) {
      let together = 0;
      for (const ask of scales) together += ask.most(row, column);
      return fullPoints / 2 - Math.max(asFirst[column]!, asSecond[column]!) - together / 2;
    },
    offer(a, b, paid, list) {
      if (of !== a) {
        of = a;
        asked = {
          rules: rules.map((ask) => ask.with(row, a)),
          scales: scales.map((ask) => ask.with(row, a)),
        };
      }
      let points = a < b ? asFirst[a]! + asSecond[b]! : asFirst[b]! + asSecond[a]!;
      for (const given of asked.scales) points += givenWith(given, b);
      if (points < least || !list.admits(fullPoints - points + paid, Infinity)) return;
      for (const given of asked.rules) if (givenWith(given, b) !== 1) return;
      list.offer(a, b, fullPoints - points + paid);
    },
  };
}

/** Goes through the pairs of columns in the order of their shares, as far as they can come into the list. */
function byShares(
  columns: readonly number[],
  own: Float64Array,
  extra: Float64Array,
  judge: Judge,
  list: PairList,
): void {
  let [least, most] = [Infinity, -Infinity];
  const shares = own.map((share, k) => share + extra[columns[k]!]!);
  for (const share of shares) {
    if (share < least) least = share;
    if (share > most && share < Infinity) most = share;
  }
  if (least === Infinity) return;
  for (let reach = firstReach; ; reach *= 4) {
    const isAll = reach > 2 * (most - least);
    const limit = isAll ? Infinity : 2 * least + reach;
    const near: number[] = [];
    for (let k = 0; k < shares.length; k++)
      if (shares[k]! <= least + reach && shares[k]! < Infinity) near.push(k);
    near.sort((a, b) => shares[a]! - shares[b]! || a - b);
    list.clear();
    for (let i = 0; i + 1 < near.length; i++) {
      const share = shares[near[i]!]!;
      const a = columns[near[i]!]!;
      if (!list.admits(share + shares[near[i + 1]!]!, limit)) break;
      for (let k = i + 1; k < near.length; k++) {
        if (!list.admits(share + shares[near[k]!]!, limit)) break;
        const b = columns[near[k]!]!;
        judge.offer(a, b, extra[a]! + extra[b]!, list);
      }
    }
    if (isAll || !list.admits(limit, Infinity)) return;
  }
}

/** The cheapest pairs so far. */
interface PairList {
  clear(): void;
  /** Whether a pair that costs so much or more might come in, where it costs no more than a limit. */
  admits(cost: number, limit: number): boolean;
  offer(a: number, b: number, cost: number): void;
  pairs(): CheapPairs;
}

interface Priced {
  readonly a: number;
  readonly b: number;
  readonly cost: number;
  /** The ranks of the two, the lower first. */
  readonly low: number;
  readonly high: number;
}

/** A heap with the dearest on top. */
function pairList({ rank }: PairSearch, most: number, below: number): PairList {
  const heap: Priced[] = [];
  const isDearer = (one: Priced, other: Priced) =>
    one.cost !== other.cost
      ? one.cost > other.cost
      : one.low !== other.low
        ? one.low > other.low
        : one.high > other.high;
  const list: PairList = {
    clear() {
      heap.length = 0;
    },
    admits: (cost, limit) => cost < below && cost <= limit && (heap.length < most || cost <= heap[0]!.cost),
    offer(a, b, cost) {
      if (cost >= below) return;
      const [low, high] = rank[a]! < rank[b]! ? [rank[a]!, rank[b]!] : [rank[b]!, rank[a]!];
      const one = { a: Math.min(a, b), b: Math.max(a, b), cost, low, high };
      if (heap.length < most) {
        heap.push(one);
        rise(heap, isDearer);
      } else if (isDearer(heap[0]!, one)) {
        heap[0] = one;
        sink(heap, isDearer);
      }
    },
    pairs() {
      heap.sort((one, other) => (isDearer(one, other) ? 1 : -1));
      return {
        first: Int32Array.from(heap, ({ a }) => a),
        second: Int32Array.from(heap, ({ b }) => b),
        cost: Float64Array.from(heap, ({ cost }) => cost),
      };
    },
  };
  return list;
}

function rise(heap: Priced[], isDearer: (one: Priced, other: Priced) => boolean): void {
  for (let at = heap.length - 1; at > 0; ) {
    const above = (at - 1) >> 1;
    if (!isDearer(heap[at]!, heap[above]!)) return;
    [heap[above], heap[at]] = [heap[at]!, heap[above]!];
    at = above;
  }
}

function sink(heap: Priced[], isDearer: (one: Priced, other: Priced) => boolean): void {
  for (let at = 0; ; ) {
    const [left, right] = [2 * at + 1, 2 * at + 2];
    let dearest = at;
    if (left < heap.length && isDearer(heap[left]!, heap[dearest]!)) dearest = left;
    if (right < heap.length && isDearer(heap[right]!, heap[dearest]!)) dearest = right;
    if (dearest === at) return;
    [heap[dearest], heap[at]] = [heap[at]!, heap[dearest]!];
    at = dearest;
  }
}
