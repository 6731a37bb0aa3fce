import {
  evaluateGrid,
  firstOfEach,
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

/** Grids for clients who are alike are let go of when there are more. */
const mostGrids = 256;

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

/**
 * Both ways round, joined, from a grid over profiles of mentors: one for all clients where the client is not read, and
 * otherwise one for those who agree in what is.
 */
function askFor(pool: Pool, asked: GridFunction, join: (one: number, other: number) => number): Ask {
  const { model, clients, mentors } = pool;
  const side = (scope: string) => ({ scope, records: mentors });
  const mentorGrid = (of: GridFunction) =>
    evaluateGrid(of, side("mentor"), side("second"), model.policyFacts);
  const fields = asked.reads.flatMap((name) => (name.startsWith("client.") ? [name.slice(7)] : []));
  if (fields.length === 0) {
    const grid = mentorGrid(asked);
    return (_, a, b) => join(grid.pointsAt(a, b), grid.pointsAt(b, a));
  }
  const numbers = joinNumbers(
    clients.length,
    fields.map((field) => numbersOfField(clients, field)),
  );
  const first = firstOfEach(numbers);
  const gridOf = keptTables(1, mostGrids, (number) => {
    const client = clients[first[number]!]!;
    return mentorGrid({
      reads: asked.reads,
      evaluate: (facts) => asked.evaluate({ ...facts, client }),
    });
  });
  return (row, a, b) => {
    const grid = gridOf(numbers.of[row]!);
    return join(grid.pointsAt(a, b), grid.pointsAt(b, a));
  };
}
