import { type CompiledRule, matchingOf } from "../compile/index.js";
import { rulesMetByTwo } from "../pairs/met-by-two.js";
import { flagsBoth, type Match } from "../score/match.js";
import { matchAt } from "../score/match-at.js";
import type { Pool } from "../score/pool.js";
import type { AssignedFlag, AssignedPair } from "./allocation.js";

/**
 * What to check about the mentors a client is given. For a proposal: what flags the two together, and what flags the
 * client whoever the mentor is, once. For a relationship that continues: what certainly stands in the way now, apart
 * from the number of places.
 */
export function assignedFlags(
  pool: Pool,
  row: number,
  columns: readonly number[],
  kind: AssignedPair["kind"],
): AssignedFlag[] {
  const { rules } = matchingOf(pool.model);
  const idsOf = (some: readonly CompiledRule[]) => new Set(some.map(({ rule }) => rule.id));
  const matches = columns.map((column) => matchAt(pool, row, column));
  if (kind === "kept") {
    const places = idsOf(rules.filter(({ reads }) => reads.includes("mentor.capacity")));
    return matches.flatMap((found) => standing(found, places).map((one) => assignedFlag(one, found.mentor)));
  }
  const together = idsOf(rules.filter(flagsBoth));
  const met = columns.length > 1 ? rulesMetByTwo(pool.model) : new Set<string>();
  const ofClient = idsOf(rules.filter((one) => isOfClient(one) && !met.has(one.rule.id)));
  return [
    ...matches.flatMap(({ mentor, flags }) =>
      flags.filter(({ rule }) => together.has(rule)).map((one) => assignedFlag(one, mentor)),
    ),
    ...matches
      .slice(0, 1)
      .flatMap(({ flags }) => flags.filter(({ rule }) => ofClient.has(rule)))
      .map((one) => assignedFlag(one, null)),
  ];
}

function isOfClient({ rule, reads }: CompiledRule): boolean {
  return rule.effect === "flag" && !reads.some((name) => name.startsWith("mentor."));
}

function assignedFlag(
  { rule, title, reason, remedy, source }: Omit<AssignedFlag, "mentor">,
  mentor: string | null,
): AssignedFlag {
  return { mentor, rule, title, reason, remedy, source };
}

function standing({ blockers }: Match, places: ReadonlySet<string>): Match["blockers"] {
  return blockers.filter(({ rule, certain }) => certain && !places.has(rule));
}
