import { matchingOf } from "../compile/index.js";
import { flagsBoth, type Match, matchRecords } from "../score/match.js";
import { type Pool, vetoAt } from "../score/pool.js";
import type { AssignedFlag, AssignedPair } from "./allocation.js";

/**
 * What to see to of the mentors whom a client is given. A proposal: what flags the two together. An engagement that
 * goes on: what certainly stands in the way now, but for the number of places, which it has.
 */
export function assignedFlags(
  pool: Pool,
  row: number,
  columns: readonly number[],
  kind: AssignedPair["kind"],
): AssignedFlag[] {
  const { model, plans, clients, mentors } = pool;
  const together = new Set(
    matchingOf(model)
      .rules.filter(flagsBoth)
      .map(({ rule }) => rule.id),
  );
  const places = new Set(
    matchingOf(model)
      .rules.filter(({ reads }) => reads.includes("mentor.capacity"))
      .map(({ rule }) => rule.id),
  );
  return columns.flatMap((column) => {
    const found = matchRecords(
      model,
      plans[row]!,
      clients[row]!,
      mentors[column]!,
      vetoAt(pool, row, column),
    );
    const all =
      kind === "kept" ? standing(found, places) : found.flags.filter(({ rule }) => together.has(rule));
    return all.map(({ rule, title, reason, remedy, source }) => ({
      ...{ mentor: found.mentor, rule, title, reason, remedy, source },
    }));
  });
}

function standing({ blockers }: Match, places: ReadonlySet<string>): Match["blockers"] {
  return blockers.filter(({ rule, certain }) => certain && !places.has(rule));
}
