import type { Model, RecordValues } from "@waymark/core";
import type { Contribution, Match } from "../score/match.js";
import type { Pool } from "../score/pool.js";
import { tieKey } from "../score/tie.js";
import { rankMentors } from "../shortlist/shortlist.js";

/** A factor on which two mentors differ for one client. */
export interface Difference {
  readonly factor: string;
  readonly title: string;
  /** Points by which the other is ahead; negative where it is behind. */
  readonly ahead: number;
  readonly here: string;
  readonly there: string;
}

/** One client among all mentors: what every explanation starts from. */
export interface ClientRow {
  readonly model: Model;
  readonly pool: Pool;
  readonly row: number;
  readonly client: RecordValues;
  /** Columns of the eligible mentors, best first. */
  readonly order: readonly number[];
}

/** A client's row of a pool that has been compared. */
export function clientRow(pool: Pool, row: number): ClientRow {
  return { model: pool.model, pool, row, client: pool.clients[row]!, order: rankMentors(pool, row) };
}

/** The cell of a mentor's column. */
export function cellOf({ pool, row }: ClientRow, column: number): number {
  return row * pool.mentors.length + column;
}

/** The place that a mentor with so many points would have among the eligible ones, by the rule for ties. */
export function rankAt(at: ClientRow, column: number, points: number): number {
  const { model, pool, client, order } = at;
  const key = (other: number) => tieKey(model.seed, String(client.id), String(pool.mentors[other]!.id));
  const before = order.filter((other) => {
    if (other === column) return false;
    const theirs = pool.points[cellOf(at, other)]!;
    return theirs > points || (theirs === points && key(other) < key(column));
  });
  return before.length + 1;
}

/** Where two mentors differ for one client, the largest difference first. */
export function differencesBetween(here: Match, there: Match): Difference[] {
  const theirs = new Map(there.contributions.map((one) => [one.factor, one]));
  const differences = here.contributions.flatMap((one): Difference[] => {
    const other = theirs.get(one.factor) as Contribution;
    const ahead = other.points - one.points;
    return ahead === 0
      ? []
      : [{ factor: one.factor, title: one.title, ahead, here: one.says, there: other.says }];
  });
  return differences.sort((a, b) => Math.abs(b.ahead) - Math.abs(a.ahead) || (a.factor < b.factor ? -1 : 1));
}
