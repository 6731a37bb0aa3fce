import type { GridFunction, Model } from "@waymark/core";
import { matchingOf } from "../compile/index.js";
import { keepBoth, type OpenColumns, openUnder } from "../score/bars.js";
import { bitsOf, clearBit } from "../score/bits.js";
import { keptTables } from "../score/kept.js";
import { type Pool, poolWith } from "../score/pool.js";

/** One way in which a match falls short of the policy's least acceptable fit. */
export interface Shortfall {
  /** The factor; null where the points as a whole fall short. */
  readonly factor: string | null;
  readonly title: string;
  readonly points: number;
  readonly least: number;
}

const floorOf = (model: Model) => matchingOf(model).settings.allocation.floor;

/** In what a match falls short of the least acceptable fit: on named factors, then as a whole. */
export function shortfallsAt(pool: Pool, row: number, column: number): Shortfall[] {
  const floor = floorOf(pool.model);
  if (!floor) return [];
  const onFactors = pool.plans[row]!.factors.flatMap(({ factor, scale }): Shortfall[] => {
    const least = floor.factors[factor.id];
    if (least === undefined) return [];
    const { points } = pool.gridOf(scale).at(row, column);
    return points < least ? [{ factor: factor.id, title: factor.factor.title, points, least }] : [];
  });
  const { points } = pool.scores.at(row, column);
  const isShort = points < floor.points && !isForPair(pool, row);
  return isShort
    ? [...onFactors, { factor: null, title: "The match as a whole", points, least: floor.points }]
    : onFactors;
}

/** Columns that reach the least points on one factor, where it asks for any. */
function reachesOnFactors(
  { gridOf, mentors }: Pool,
  least: Readonly<Record<string, number>>,
): (factor: string, scale: GridFunction) => OpenColumns {
  const all = bitsOf(mentors.length, true);
  const known = new Map<GridFunction, OpenColumns>();
  return (factor, scale) => {
    const from = least[factor];
    if (from === undefined) return () => all;
    const reaches =
      known.get(scale) ?? openUnder({ grid: gridOf(scale), passes: ({ points }) => points >= from });
    known.set(scale, reaches);
    return reaches;
  };
}

/** For a client who needs two mentors, the points of the pair count, unless one mentor works alone. */
function isForPair({ model, clients }: Pool, row: number): boolean {
  return matchingOf(model).pairs?.wanted({ client: clients[row]!, policy: model.policyFacts }) === true;
}

/**
 * The pool as an allocation may use it: nobody is open for a client below the least acceptable fit.
 *
 * @param decided rows that are left as they are: staff have named a mentor, and the floor does not undo a decision
 */
export function aboveFloor(pool: Pool, decided: readonly number[]): Pool {
  const floor = floorOf(pool.model);
  if (!floor) return pool;
  const { mentors, plans, scores } = pool;
  const kept = new Set(decided);
  const reaches = reachesOnFactors(pool, floor.factors);
  const words = (mentors.length + 31) >>> 5;
  const openAbove = keptTables(words, 2 ** 22, (row) => {
    const open = Uint32Array.from(pool.openTo(row));
    for (const { factor, scale } of plans[row]!.factors) keepBoth(open, reaches(factor.id, scale)(row));
    if (floor.points === 0 || isForPair(pool, row)) return open;
    const points = new Int32Array(mentors.length);
    scores.fill(row, "points", points, 0);
    for (let column = 0; column < points.length; column++)
      if (points[column]! < floor.points) clearBit(open, column);
    return open;
  });
  return poolWith(pool, (row) => (kept.has(row) ? pool.openTo(row) : openAbove(row)));
}

/** The least points of a match or pair that the policy accepts; 0 where it says nothing. */
export function floorPoints(model: Model): number {
  return floorOf(model)?.points ?? 0;
}
