import { shareOf } from "@waymark/core";
import type { CompiledPairs } from "../compile/index.js";
import { type Bits, bitsOf, countWord, setBit } from "../score/bits.js";
import type { Pool } from "../score/pool.js";
import { type Ask, askFor, givenWith } from "./ask.js";
import { pairsFor, pairsOf } from "./match-pair.js";
import { pairShares } from "./shares.js";

/** The admissible pairs of one client, by columns of the pool; `first` is the smaller column. */
export interface PairTable extends PairCounts {
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly points: Int32Array;
}

/** How many pairs some mentors make for a client. */
export interface PairCounts {
  /** Pairs that two eligible mentors make, and how many of them each rule keeps apart, in the rules' order. */
  readonly considered: number;
  readonly kept: readonly number[];
  /** Those that no rule keeps apart. */
  readonly admissible: number;
}

/** Makes the tables of a pool's clients. What does not read the client is worked out once for all of them. */
export interface PairTables {
  /** A client's admissible pairs among these columns, in rising order of columns. */
  table(row: number, columns: readonly number[]): PairTable;
  /** How many there are, without a list of them. */
  count(row: number, columns: readonly number[]): PairCounts;
  /** Whether there is any; with one mentor, where that is named. */
  hasAny(row: number, columns: readonly number[], named?: number): boolean;
  /** The points of a pair, admissible or not. */
  pointsOf(row: number, a: number, b: number): number;
  /** Whether no rule keeps two mentors apart. */
  isAdmissible(row: number, a: number, b: number): boolean;
  /** What pairs are made of for the client of a row. */
  kindAt(row: number): KindOfTable;
}

/** Set up the pairs of a pool. */
export function pairTables(pool: Pool): PairTables {
  pairsOf(pool.model);
  const views = pool.clients.map((client) => pairsFor(pool.model, client));
  const made = new Map<CompiledPairs, KindOfTable>();
  const kindAt = (row: number): KindOfTable => {
    const view = views[row]!;
    const known = made.get(view) ?? kindOfTable(pool, view);
    made.set(view, known);
    return known;
  };
  const pointsOf = (row: number, a: number, b: number) => {
    const { own, scales } = kindAt(row);
    const alone = (column: number) => pool.scores.at(row, column).points;
    let points = shareOf(own[0], alone(a)) + shareOf(own[1], alone(b));
    for (const ask of scales) points += givenWith(ask.with(row, a), b);
    return points;
  };
  return {
    kindAt,
    pointsOf: (row, a, b) => (a < b ? pointsOf(row, a, b) : pointsOf(row, b, a)),
    isAdmissible: (row, a, b) => kindAt(row).rules.every((ask) => givenWith(ask.with(row, a), b) === 1),
    hasAny: (row, columns, named) => hasAnyPair(pool, row, columns, kindAt(row), named),
    count: (row, columns) => countPairs(pool, row, columns, kindAt(row)),
    table: (row, columns) => makeTable(pool, row, columns, kindAt(row)),
  };
}

/** What is asked of two mentors of one kind of pair. */
export interface KindOfTable {
  readonly own: readonly [number, number];
  readonly rules: readonly Ask[];
  /** In shares of the points of the pair. */
  readonly scales: readonly Ask[];
}

function kindOfTable(pool: Pool, pairs: CompiledPairs): KindOfTable {
  const { own, scales } = pairShares(pairs);
  return {
    own,
    rules: pairs.rules.map(({ reads, ids, holds }) =>
      askFor(pool, { reads, ids, evaluate: (facts) => asPoints(holds(facts) === true) }, Math.min),
    ),
    scales: pairs.scales.map(({ compiled }, i) =>
      askFor(pool, compiled, (one, other) => shareOf(scales[i]!, Math.max(one, other))),
    ),
  };
}

/**
 * Goes through the columns one by one: counts the pairs that each makes with those after it, and gives for each the set of
 * those after it that no rule keeps it apart.
 */
function countPairs(
  { mentors }: Pool,
  row: number,
  columns: readonly number[],
  { rules }: KindOfTable,
  visit?: (column: number, open: Bits) => void,
): PairCounts {
  const rest = bitsOf(mentors.length, false);
  for (const column of columns) setBit(rest, column);
  const open = bitsOf(mentors.length, false);
  const kept = rules.map(() => 0);
  let admissible = 0;
  for (const column of columns) {
    rest[column >>> 5]! &= ~(1 << (column & 31));
    const from = column >>> 5;
    open.set(rest);
    rules.forEach((ask, r) => {
      const holds = ask.holdsWith(row, column);
      for (let at = from; at < rest.length; at++) {
        kept[r]! += countWord(rest[at]! & ~holds[at]!);
        open[at]! &= holds[at]!;
      }
    });
    for (let at = from; at < open.length; at++) admissible += countWord(open[at]!);
    visit?.(column, open);
  }
  return { considered: (columns.length * (columns.length - 1)) / 2, kept, admissible };
}

function hasAnyPair(
  { mentors }: Pool,
  row: number,
  columns: readonly number[],
  { rules }: KindOfTable,
  named?: number,
): boolean {
  const among = bitsOf(mentors.length, false);
  for (const column of columns) setBit(among, column);
  const isPartner = (column: number) => {
    const holds = rules.map((ask) => ask.holdsWith(row, column));
    for (let at = 0; at < among.length; at++) {
      let word = among[at]!;
      if (at === column >>> 5) word &= ~(1 << (column & 31));
      for (let r = 0; word !== 0 && r < holds.length; r++) word &= holds[r]![at]!;
      if (word !== 0) return true;
    }
    return false;
  };
  return named === undefined ? columns.some(isPartner) : columns.includes(named) && isPartner(named);
}

function makeTable(pool: Pool, row: number, columns: readonly number[], kind: KindOfTable): PairTable {
  const { own, scales } = kind;
  const alone = new Int32Array(pool.mentors.length);
  pool.scores.fill(row, "points", alone, 0);
  const asSecond = alone.map((points) => shareOf(own[1], points));
  const first: number[] = [];
  const second: number[] = [];
  const points: number[] = [];
  const counts = countPairs(pool, row, columns, kind, (a, open) => {
    const asFirst = shareOf(own[0], alone[a]!);
    const adds = scales.map((ask) => ask.with(row, a));
    for (let at = a >>> 5; at < open.length; at++)
      for (let word = open[at]!; word !== 0; word &= word - 1) {
        const b = (at << 5) + 31 - Math.clz32(word & -word);
        let sum = asFirst + asSecond[b]!;
        for (const given of adds) sum += givenWith(given, b);
        first.push(a);
        second.push(b);
        points.push(sum);
      }
  });
  return {
    first: Int32Array.from(first),
    second: Int32Array.from(second),
    points: Int32Array.from(points),
    ...counts,
  };
}

const asPoints = (holds: boolean) => {
  const points = holds ? 1 : 0;
  return { points, low: points, high: points };
};
