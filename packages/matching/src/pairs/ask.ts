import {
  evaluateGrid,
  firstOfEach,
  type Grid,
  type GridFunction,
  joinNumbers,
  numbersOfField,
} from "@waymark/core";
import { type Bits, bitsOf, clearBit, countBits, setBit } from "../score/bits.js";
import { keptTables } from "../score/kept.js";
import type { Pool } from "../score/pool.js";

/** What one mentor gives with every other for a client, whichever way round: points, or 1 and 0 for a rule. */
export interface Given {
  /** By the profile of the other mentor, and the profile of each mentor. */
  readonly own: Uint16Array;
  readonly of: Int32Array;
  /** The mentors whose profiles do not say it, because one of the two names the other. */
  readonly apart: ReadonlyMap<number, number> | null;
}

/** Asks what mentors give together for the client of a row. */
export interface Ask {
  with(row: number, mentor: number): Given;
  /** The mentors that it is 1 with: for rules. */
  holdsWith(row: number, mentor: number): Bits;
  /** How many these are at most. */
  holding(row: number, mentor: number): number;
  /** No mentor gives more than this with the mentor. */
  most(row: number, mentor: number): number;
}

/** What a mentor gives with another. */
export function givenWith({ own, of, apart }: Given, mentor: number): number {
  return apart?.get(mentor) ?? own[of[mentor]!]!;
}

/** Grids for clients who are alike are let go of when there are more. */
const mostGrids = 256;
/** The most pairs of mentors’ profiles, and the most words of sets of mentors, that are kept. */
const mostPairs = 2 ** 23;

/**
 * Both ways round, joined, over profiles of mentors: once for all clients where the client is not read, and otherwise
 * once for those who agree in what is.
 */
export function askFor(pool: Pool, asked: GridFunction, join: (one: number, other: number) => number): Ask {
  const { model, clients, mentors } = pool;
  const side = (scope: string) => ({ scope, records: mentors });
  const mentorGrid = (of: GridFunction) =>
    bothWays(evaluateGrid(of, side("mentor"), side("second"), model.policyFacts), join);
  const fields = asked.reads.flatMap((name) => (name.startsWith("client.") ? [name.slice(7)] : []));
  if (fields.length === 0) {
    const all = mentorGrid(asked);
    return {
      with: (_, mentor) => all.with(mentor),
      holdsWith: (_, mentor) => all.holdsWith(mentor),
      holding: (_, mentor) => all.holding(mentor),
      most: (_, mentor) => all.most(mentor),
    };
  }
  const numbers = joinNumbers(
    clients.length,
    fields.map((field) => numbersOfField(clients, field)),
  );
  const first = firstOfEach(numbers);
  const ofClient = keptTables(1, mostGrids, (number) => {
    const client = clients[first[number]!]!;
    return mentorGrid({
      reads: asked.reads,
      evaluate: (facts) => asked.evaluate({ ...facts, client }),
    });
  });
  const at = (row: number) => ofClient(numbers.of[row]!);
  return {
    with: (row, mentor) => at(row).with(mentor),
    holdsWith: (row, mentor) => at(row).holdsWith(mentor),
    holding: (row, mentor) => at(row).holding(mentor),
    most: (row, mentor) => at(row).most(mentor),
  };
}

/** What mentors give together, whoever the client is. */
interface BothWays {
  with(mentor: number): Given;
  holdsWith(mentor: number): Bits;
  holding(mentor: number): number;
  most(mentor: number): number;
}

/** What a grid of mentors gives both ways round, joined, for one mentor with all. */
function bothWays(grid: Grid, join: (one: number, other: number) => number): BothWays {
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
  const apart = apartOf(grid, join);
  const mostOf = keptTables(1, mostPairs, (number) =>
    ofProfile(number).reduce((most, points) => Math.max(most, points), 0),
  );
  const holdsOf = keptTables((size + 31) >>> 5, mostPairs, (number) => {
    const own = ofProfile(number);
    const bits = bitsOf(size, false);
    for (let b = 0; b < size; b++) if (own[profiles.of[b]!] === 1) setBit(bits, b);
    return bits;
  });
  const ownHolds = keptTables((size + 31) >>> 5, mostPairs, (a) => {
    const copy = Uint32Array.from(holdsOf(profiles.of[a]!));
    for (const [b, points] of apart.get(a)!) (points === 1 ? setBit : clearBit)(copy, b);
    return copy;
  });
  const holdingOf = keptTables(1, mostPairs, (number) => countBits(holdsOf(number)));
  return {
    with: (a) => ({ own: ofProfile(profiles.of[a]!), of: profiles.of, apart: apart.get(a) ?? null }),
    holdsWith: (a) => (apart.has(a) ? ownHolds(a) : holdsOf(profiles.of[a]!)),
    holding: (a) => holdingOf(profiles.of[a]!) + (apart.get(a)?.size ?? 0),
    most: (a) => Math.max(mostOf(profiles.of[a]!), ...(apart.get(a)?.values() ?? [])),
  };
}

/** For two mentors, one of which names the other, what they give. */
function apartOf(
  grid: Grid,
  join: (one: number, other: number) => number,
): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const apart = new Map<number, Map<number, number>>();
  const meet = (a: number, b: number) => {
    const own = apart.get(a) ?? new Map<number, number>();
    apart.set(a, own);
    if (!own.has(b)) own.set(b, join(grid.pointsAt(a, b), grid.pointsAt(b, a)));
  };
  for (let a = 0; a < grid.rows.of.length; a++)
    for (const { column } of grid.apartOf(a)) {
      meet(a, column);
      meet(column, a);
    }
  return apart;
}
