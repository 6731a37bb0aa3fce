import {
  evaluateGrid,
  firstOfEach,
  type Grid,
  type GridFunction,
  joinNumbers,
  numbersOfField,
  shareOf,
} from "@waymark/core";
import type { CompiledPairs } from "../compile/index.js";
import { keptTables } from "../score/kept.js";
import type { Pool } from "../score/pool.js";
import { pairsFor, pairsOf } from "./match-pair.js";
import { pairShares } from "./shares.js";

/** The admissible pairs of one client, by columns of the pool; `first` is the smaller column. */
export interface PairTable {
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly points: Int32Array;
  /** Pairs that two eligible mentors make, and how many of them each rule keeps apart, in the rules' order. */
  readonly considered: number;
  readonly kept: readonly number[];
}

/** What one mentor gives with every other for a client, whichever way round: points, or 1 and 0 for a rule. */
type Ask = (row: number, mentor: number) => Uint16Array;

/** Makes the tables of a pool's clients. What does not read the client is worked out once for all of them. */
export interface PairTables {
  /** A client's admissible pairs among these columns, in rising order of columns. */
  table(row: number, columns: readonly number[]): PairTable;
  /** The points of a pair, admissible or not. */
  pointsOf(row: number, a: number, b: number): number;
}

/** Grids for clients who are alike are let go of when there are more. */
const mostGrids = 256;
/** The most pairs of mentors of which one answer is kept. */
const mostPairs = 2 ** 23;

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
    for (const ask of scales) points += ask(row, a)[b]!;
    return points;
  };
  return {
    pointsOf: (row, a, b) => (a < b ? pointsOf(row, a, b) : pointsOf(row, b, a)),
    table: (row, columns) => makeTable(pool, row, columns, kindAt(row)),
  };
}

/** What is asked of two mentors of one kind of pair. */
interface KindOfTable {
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

function makeTable(
  pool: Pool,
  row: number,
  columns: readonly number[],
  { own, rules, scales }: KindOfTable,
): PairTable {
  const alone = new Int32Array(pool.mentors.length);
  pool.scores.fill(row, "points", alone, 0);
  const asSecond = alone.map((points) => shareOf(own[1], points));
  const size = (columns.length * (columns.length - 1)) / 2;
  const [first, second, points] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
  const kept = rules.map(() => 0);
  let count = 0;
  for (let i = 0; i < columns.length; i++) {
    const a = columns[i]!;
    const asFirst = shareOf(own[0], alone[a]!);
    const holds = rules.map((ask) => ask(row, a));
    const adds = scales.map((ask) => ask(row, a));
    for (let k = i + 1; k < columns.length; k++) {
      const b = columns[k]!;
      let open = true;
      for (let r = 0; r < holds.length; r++) {
        if (holds[r]![b] === 1) continue;
        kept[r]! += 1;
        open = false;
      }
      if (!open) continue;
      let sum = asFirst + asSecond[b]!;
      for (let r = 0; r < adds.length; r++) sum += adds[r]![b]!;
      first[count] = a;
      second[count] = b;
      points[count] = sum;
      count += 1;
    }
  }
  return {
    first: first.slice(0, count),
    second: second.slice(0, count),
    points: points.slice(0, count),
    considered: size,
    kept,
  };
}

const asPoints = (holds: boolean) => {
  const points = holds ? 1 : 0;
  return { points, low: points, high: points };
};

/**
 * Both ways round, joined, over profiles of mentors: once for all clients where the client is not read, and otherwise
 * once for those who agree in what is.
 */
function askFor(pool: Pool, asked: GridFunction, join: (one: number, other: number) => number): Ask {
  const { model, clients, mentors } = pool;
  const side = (scope: string) => ({ scope, records: mentors });
  const mentorGrid = (of: GridFunction) =>
    bothWays(evaluateGrid(of, side("mentor"), side("second"), model.policyFacts), join);
  const fields = asked.reads.flatMap((name) => (name.startsWith("client.") ? [name.slice(7)] : []));
  if (fields.length === 0) {
    const ask = mentorGrid(asked);
    return (_, mentor) => ask(mentor);
  }
  const numbers = joinNumbers(
    clients.length,
    fields.map((field) => numbersOfField(clients, field)),
  );
  const first = firstOfEach(numbers);
  const askOf = keptTables(1, mostGrids, (number) => {
    const client = clients[first[number]!]!;
    return mentorGrid({
      reads: asked.reads,
      evaluate: (facts) => asked.evaluate({ ...facts, client }),
    });
  });
  return (row, mentor) => askOf(numbers.of[row]!)(mentor);
}

/** What a grid of mentors gives both ways round, joined, for one mentor with all. */
function bothWays(grid: Grid, join: (one: number, other: number) => number): (mentor: number) => Uint16Array {
  const size = grid.rows.of.length;
  const profiles = joinNumbers(size, [grid.rows, grid.columns]);
  const first = firstOfEach(profiles);
  const ofProfile = keptTables(profiles.count, mostPairs, (number) => {
    const a = first[number]!;
    const there = grid.rowOf(grid.rows.of[a]!).points;
    return Uint16Array.from(first, (b) =>
      join(there[grid.columns.of[b]!]!, grid.rowOf(grid.rows.of[b]!).points[grid.columns.of[a]!]!),
    );
  });
  const apart = new Map<number, Set<number>>();
  const meet = (a: number, b: number) => apart.set(a, (apart.get(a) ?? new Set()).add(b));
  for (let a = 0; a < size; a++) {
    for (const { column } of grid.apartOf(a)) {
      meet(a, column);
      meet(column, a);
    }
  }
  return keptTables(size, mostPairs, (a) => {
    const own = ofProfile(profiles.of[a]!);
    const all = new Uint16Array(size);
    for (let b = 0; b < size; b++) all[b] = own[profiles.of[b]!]!;
    for (const b of apart.get(a) ?? []) all[b] = join(grid.pointsAt(a, b), grid.pointsAt(b, a));
    return all;
  });
}
