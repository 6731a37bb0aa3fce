import { matchingOf } from "../compile/index.js";
import { flagsBoth, type Match } from "../score/match.js";
import { matchAt } from "../score/match-at.js";
import type { Pool } from "../score/pool.js";
import type { AssignedFlag, AssignedPair } from "./allocation.js";

/**
 * What to check about the mentors a client is given. For a proposal: what flags the two together. For a relationship
 * that continues: what certainly stands in the way now, apart from the number of places.
 */
export function assignedFlags(
  pool: Pool,
  row: number,
  columns: readonly number[],
  kind: AssignedPair["kind"],
): AssignedFlag[] {
  const { rules } = matchingOf(pool.model);
  const idsOf = (some: typeof rules) => new Set(some.map(({ rule }) => rule.id));
  const together = idsOf(rules.filter(flagsBoth));
  const places = idsOf(rules.filter(({ reads }) => reads.includes("mentor.capacity")));
  return columns.flatMap((column) => {
    const found = matchAt(pool, row, column);
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
