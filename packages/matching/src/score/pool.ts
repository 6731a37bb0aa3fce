import {
  evaluateGrid,
  type Grid,
  type GridFunction,
  type Model,
  type RecordValues,
  shareOf,
} from "@waymark/core";
import { type CompiledFactor, matchingOf, type Rule } from "../compile/index.js";
import { type Decision, pairKey, vetoesOf } from "../overrides/decisions.js";
import { ownMentorCells } from "./own-mentor.js";
import { type ScoringPlan, scoringPlan } from "./plan.js";
import { wishHolds } from "./rules.js";

/** Every client compared with every mentor, as numbers. Row-major: `client * mentors.length + mentor`. */
export interface Pool {
  readonly model: Model;
  readonly clients: readonly RecordValues[];
  readonly mentors: readonly RecordValues[];
  readonly plans: readonly ScoringPlan[];
  /** Rows of clients and columns of mentors, by id. */
  readonly rowOf: ReadonlyMap<string, number>;
  readonly columnOf: ReadonlyMap<string, number>;
  readonly points: Int32Array;
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** 1 where no rule, decision or binding wish stands in the way, and the two are not one person. */
  readonly eligible: Uint8Array;
  /** The pairs that must not be proposed, by `pairKey`. */
  readonly vetoes: ReadonlyMap<string, Decision>;
  /** The decisions that it was compared under, so that a part of it can be compared again under the same. */
  readonly overrides: readonly RecordValues[];
  /** The blocking rules, each with a grid that has 1 where it holds for certain. */
  readonly ruleGrids: readonly { readonly rule: Rule; readonly grid: Grid }[];
  /** The grid of a scale over this pool, worked out once. */
  gridOf(scale: GridFunction): Grid;
}

/**
 * Compare all clients with all mentors. Scales and rules run once for each pair of profiles, not of people, so
 * the work for each pair is one addition a factor. Gives the same numbers as `match`, pair by pair.
 *
 * @param overrides decisions of people: a veto or a rejection in force keeps its pair apart
 */
export function comparePool(
  model: Model,
  clients: readonly RecordValues[],
  mentors: readonly RecordValues[],
  overrides: readonly RecordValues[] = [],
): Pool {
  const size = clients.length * mentors.length;
  const plans = clients.map((client) => scoringPlan(model, client));
  const gridOf = gridCache(model, clients, mentors);
  const ruleGrids = matchingOf(model)
    .rules.filter(({ rule }) => rule.effect === "block")
    .map(({ rule, reads, holds }) => ({
      rule,
      grid: gridOf({ reads, evaluate: (facts) => certainty(holds(facts)) }),
    }));
  const pool: Pool = {
    ...{ model, clients, mentors, plans, rowOf: placesById(clients), columnOf: placesById(mentors) },
    points: new Int32Array(size),
    low: new Int32Array(size),
    high: new Int32Array(size),
    eligible: new Uint8Array(size).fill(1),
    ...{ ruleGrids, gridOf, vetoes: vetoesOf(model, overrides), overrides },
  };
  const shareTable = shareTables();
  plans.forEach((plan, row) => {
    for (const { of, scale } of plan.factors) addFactor(pool, row, shareTable(of), gridOf(scale));
    for (const { factor, wish } of plan.wishes) applyWish(pool, row, factor, wish, gridOf(factor.asked));
  });
  for (const { grid } of ruleGrids) applyRule(pool, grid);
  if (pool.vetoes.size > 0) applyVetoes(pool);
  for (const cell of ownMentorCells(clients, mentors)) pool.eligible[cell] = 0;
  return pool;
}

function certainty(holds: boolean | null) {
  const points = holds === true ? 1 : 0;
  return { points, low: points, high: points };
}

function gridCache(model: Model, clients: readonly RecordValues[], mentors: readonly RecordValues[]) {
  const grids = new Map<GridFunction, Grid>();
  const rows = { scope: "client", records: clients };
  const columns = { scope: "mentor", records: mentors };
  return (scale: GridFunction): Grid => {
    const known = grids.get(scale);
    if (known) return known;
    const grid = evaluateGrid(scale, rows, columns, model.policyFacts);
    grids.set(scale, grid);
    return grid;
  };
}

function addFactor(pool: Pool, row: number, share: Int32Array, grid: Grid): void {
  const start = grid.rowProfile[row]! * grid.width;
  const at = row * pool.mentors.length;
  const { points, low, high } = pool;
  for (let column = 0; column < pool.mentors.length; column++) {
    const cell = start + grid.columnProfile[column]!;
    points[at + column]! += share[grid.points[cell]!]!;
    low[at + column]! += share[grid.low[cell]!]!;
    high[at + column]! += share[grid.high[cell]!]!;
  }
}

/** `shareOf(of, points)` for all points, for each `of` made once: most clients share their plan. */
function shareTables(): (of: number) => Int32Array {
  const tables = new Map<number, Int32Array>();
  return (of) => {
    const known = tables.get(of);
    if (known) return known;
    const table = new Int32Array(10_001);
    for (let points = 0; points <= 10_000; points++) table[points] = shareOf(of, points);
    tables.set(of, table);
    return table;
  };
}

function applyWish(
  pool: Pool,
  row: number,
  factor: CompiledFactor,
  wish: "must" | "never",
  grid: Grid,
): void {
  const start = grid.rowProfile[row]! * grid.width;
  const at = row * pool.mentors.length;
  for (let column = 0; column < pool.mentors.length; column++) {
    const cell = start + grid.columnProfile[column]!;
    if (wishHolds(factor, wish, grid.low[cell]!, grid.high[cell]!) !== true) pool.eligible[at + column] = 0;
  }
}

function placesById(records: readonly RecordValues[]): ReadonlyMap<string, number> {
  return new Map(records.map(({ id }, at) => [String(id), at]));
}

function applyVetoes({ clients, mentors, columnOf, eligible, vetoes }: Pool): void {
  for (const { client, mentor } of vetoes.values()) {
    const column = columnOf.get(mentor);
    if (column === undefined) continue;
    // A client may be there more than once, a little different each time.
    clients.forEach(({ id }, row) => {
      if (id === client) eligible[row * mentors.length + column] = 0;
    });
  }
}

/** The decision that keeps a client and a mentor of a pool apart, if there is one. */
export function vetoAt(
  { clients, mentors, vetoes }: Pool,
  row: number,
  column: number,
): Decision | undefined {
  if (vetoes.size === 0) return undefined;
  return vetoes.get(pairKey(String(clients[row]!.id), String(mentors[column]!.id)));
}

function applyRule(pool: Pool, grid: Grid): void {
  let at = 0;
  for (let row = 0; row < pool.clients.length; row++) {
    const start = grid.rowProfile[row]! * grid.width;
    for (let column = 0; column < pool.mentors.length; column++, at++) {
      if (grid.points[start + grid.columnProfile[column]!] === 0) pool.eligible[at] = 0;
    }
  }
}
