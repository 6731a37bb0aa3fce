import {
  evaluateGrid,
  type Facts,
  type Grid,
  type GridFunction,
  type Model,
  type RecordValues,
  shareOf,
} from "@waymark/core";
import type { CompiledPairs } from "../compile/index.js";
import type { Pool } from "../score/pool.js";
import { bothWays, pairsFor, pairsOf } from "./match-pair.js";
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

/** Something that is asked of two mentors, whichever way round: points, or 1 and 0 for a rule. */
type Ask = (row: number, a: number, b: number) => number;

/** Makes the tables of a pool's clients. What does not read the client is worked out once for all of them. */
export interface PairTables {
  /** A client's admissible pairs among these columns, in rising order of columns. */
  table(row: number, columns: readonly number[]): PairTable;
  /** The points of a pair, admissible or not. */
  pointsOf(row: number, a: number, b: number): number;
}

/** Set up the pairs of a pool. */
export function pairTables(pool: Pool): PairTables {
  const { model, mentors } = pool;
  pairsOf(model);
  const views = pool.clients.map((client) => pairsFor(model, client));
  const made = new Map<CompiledPairs, KindOfTable>();
  const kindAt = (row: number): KindOfTable => {
    const view = views[row]!;
    const known = made.get(view) ?? kindOfTable(pool, view);
    made.set(view, known);
    return known;
  };
  const pointsOf = (row: number, a: number, b: number) => {
    const at = row * mentors.length;
    const { own, scales } = kindAt(row);
    let points = shareOf(own[0], pool.points[at + a]!) + shareOf(own[1], pool.points[at + b]!);
    for (const ask of scales) points += ask(row, a, b);
    return points;
  };
  return {
    pointsOf: (row, a, b) => (a < b ? pointsOf(row, a, b) : pointsOf(row, b, a)),
    table: (row, columns) => makeTable(row, columns, kindAt(row).rules, pointsOf),
  };
}

/** What is asked of two mentors of one kind of pair. */
interface KindOfTable {
  readonly own: readonly [number, number];
  readonly rules: readonly Ask[];
  readonly scales: readonly Ask[];
}

function kindOfTable(pool: Pool, pairs: CompiledPairs): KindOfTable {
  const { own, scales } = pairShares(pairs);
  return {
    own,
    rules: pairs.rules.map(({ reads, ids, holds }) =>
      askFor(pool, { reads, ids, evaluate: (facts) => asPoints(holds(facts) === true) }, Math.min),
    ),
    scales: scaleAsks(pool, pairs, scales),
  };
}

function makeTable(row: number, columns: readonly number[], rules: readonly Ask[], pointsOf: Ask): PairTable {
  const first: number[] = [];
  const second: number[] = [];
  const points: number[] = [];
  const kept = rules.map(() => 0);
  for (let i = 0; i < columns.length; i++) {
    for (let k = i + 1; k < columns.length; k++) {
      const [a, b] = [columns[i]!, columns[k]!];
      let open = true;
      for (let r = 0; r < rules.length; r++) {
        if (rules[r]!(row, a, b) === 1) continue;
        kept[r]! += 1;
        open = false;
      }
      if (!open) continue;
      first.push(a);
      second.push(b);
      points.push(pointsOf(row, a, b));
    }
  }
  return {
    first: Int32Array.from(first),
    second: Int32Array.from(second),
    points: Int32Array.from(points),
    considered: (columns.length * (columns.length - 1)) / 2,
    kept,
  };
}

function scaleAsks(pool: Pool, { scales }: CompiledPairs, of: readonly number[]): Ask[] {
  return scales.map(({ compiled }, i) => {
    const ask = askFor(pool, compiled, Math.max);
    return (row, a, b) => shareOf(of[i]!, ask(row, a, b));
  });
}

const asPoints = (holds: boolean) => {
  const points = holds ? 1 : 0;
  return { points, low: points, high: points };
};

/** Both ways round, joined: from one grid over profiles where the client is not read, and straight where it is. */
function askFor(pool: Pool, asked: GridFunction, join: (one: number, other: number) => number): Ask {
  const { model, clients, mentors } = pool;
  if (!asked.reads.some((name) => name.startsWith("client."))) {
    const grid = mentorGrid(model, asked, mentors);
    return (_, a, b) => join(at(grid, a, b), at(grid, b, a));
  }
  return (row, a, b) => {
    const ways = bothWays(model, clients[row]!, mentors[a]!, mentors[b]!);
    const points = (facts: Facts) => asked.evaluate(facts).points;
    const one = points(ways[0]);
    return join === Math.min && one === 0 ? 0 : join(one, points(ways[1]));
  };
}

function mentorGrid(model: Model, asked: GridFunction, mentors: readonly RecordValues[]): Grid {
  const side = (scope: string) => ({ scope, records: mentors });
  return evaluateGrid(asked, side("mentor"), side("second"), model.policyFacts);
}

function at(grid: Grid, a: number, b: number): number {
  return grid.at(a, b).points;
}
