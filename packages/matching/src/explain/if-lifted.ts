import { barriersOf, isAboutOnePair } from "../shortlist/barriers.js";
import { type ClientRow, cellOf } from "./row.js";

/** Where a mentor would stand for a client, were what keeps them out lifted. */
interface Standing {
  /** Place by points, from 1; those who are level share it. */
  readonly rank: number;
  /** How many mentors would be eligible. */
  readonly of: number;
  /** Columns of the others with the same points. */
  readonly level: readonly number[];
}

/**
 * Where a mentor would stand, were the rules and wishes that keep them out lifted for every mentor alike. What bars
 * all of them, such as consent that is not known, puts nobody first. A decision about one pair is lifted for it alone.
 */
export function standingIfLifted(at: ClientRow, column: number): Standing {
  const { pool, row } = at;
  const barriers = barriersOf(pool, row);
  const staying = barriers.filter((barrier) => !barrier.blocks(column) || isAboutOnePair(barrier.rule));
  const points = (other: number) => pool.points[cellOf(at, other)]!;
  const others = [...pool.mentors.keys()].filter(
    (other) => other !== column && staying.every((barrier) => !barrier.blocks(other)),
  );
  return {
    rank: others.filter((other) => points(other) > points(column)).length + 1,
    of: others.length + 1,
    level: others.filter((other) => points(other) === points(column)),
  };
}
