import { listed } from "@waymark/core";
import { barriersOf } from "../shortlist/barriers.js";
import { smallestHittingSet } from "./hitting-set.js";
import type { ClientRow } from "./row.js";

/** A rule in a conflict. */
export interface ConflictRule {
  readonly rule: string;
  readonly title: string;
  readonly source: string;
  readonly remedy: string;
  /** How many mentors it keeps out, and how many of those no other rule of the conflict does. */
  readonly mentors: number;
  readonly alone: number;
}

/** Rules that would have to be lifted together for somebody to be eligible. */
export interface Correction {
  readonly rules: readonly string[];
  readonly titles: readonly string[];
  /** Mentors who would then be eligible. */
  readonly mentors: readonly string[];
}

/** Why nobody is eligible for a client. */
export interface Conflict {
  readonly client: string;
  /** A smallest set of rules that keeps every mentor out by itself: each mentor fails at least one of them. */
  readonly rules: readonly ConflictRule[];
  /** Whether no smaller set does. */
  readonly proven: boolean;
  /** The sets of rules to lift, of which nothing can be left out, fewest rules first. */
  readonly corrections: readonly Correction[];
  readonly says: string;
}

/** How many sets of rules to lift are listed. */
const mostCorrections = 12;

/**
 * Why nobody is eligible: a smallest set of rules that keeps everybody out by itself, and the sets to lift. The first
 * is a smallest set that hits every mentor's blockers (a minimum unsatisfiable set of rules). The second are the
 * mentors' smallest sets of blockers (minimal correction sets; Reiter 1987). Null where somebody is eligible.
 */
export function findConflict(at: ClientRow): Conflict | null {
  if (at.order.length > 0) return null;
  const { pool, row, client } = at;
  const barriers = barriersOf(pool, row);
  const blockers = pool.mentors.map((_, column) =>
    barriers.flatMap((barrier, i) => (barrier.blocks(column) ? [i] : [])),
  );
  const { set, proven } = smallestHittingSet(blockers, barriers.length);
  const rules = set.map((i): ConflictRule => {
    const { rule, title, source } = barriers[i]!;
    const kept = blockers.flatMap((list, column) => (list.includes(i) ? [column] : []));
    const alone = kept.filter(
      (column) => blockers[column]!.filter((other) => set.includes(other)).length === 1,
    );
    const remedy = kept.length === 0 ? "" : barriers[i]!.remedy(kept[0]!);
    return { rule, title, source, remedy, mentors: kept.length, alone: alone.length };
  });
  rules.sort((a, b) => b.mentors - a.mentors || (a.rule < b.rule ? -1 : 1));
  const corrections = findCorrections(blockers).map(
    ({ rules: lifted, columns }): Correction => ({
      rules: lifted.map((i) => barriers[i]!.rule),
      titles: lifted.map((i) => barriers[i]!.title),
      mentors: columns.map((column) => String(pool.mentors[column]!.id)),
    }),
  );
  return {
    client: String(client.id),
    rules,
    proven,
    corrections,
    says: sayConflict(rules, pool.mentors.length),
  };
}

/** Sets of blockers of which no other mentor has a part, with the mentors that lifting them would free. */
function findCorrections(
  blockers: readonly (readonly number[])[],
): { rules: readonly number[]; columns: number[] }[] {
  const byKey = new Map<string, { rules: readonly number[]; columns: number[] }>();
  blockers.forEach((rules, column) => {
    const known = byKey.get(rules.join());
    if (known) known.columns.push(column);
    else byKey.set(rules.join(), { rules, columns: [column] });
  });
  const sets = [...byKey.values()];
  const isPart = (small: readonly number[], large: readonly number[]) =>
    small.length < large.length && small.every((one) => large.includes(one));
  return sets
    .filter(({ rules }) => !sets.some((other) => isPart(other.rules, rules)))
    .sort(
      (a, b) =>
        a.rules.length - b.rules.length ||
        b.columns.length - a.columns.length ||
        a.columns[0]! - b.columns[0]!,
    )
    .slice(0, mostCorrections);
}

function sayConflict(rules: readonly ConflictRule[], mentors: number): string {
  if (mentors === 0) return "There is no mentor in the pool.";
  const titles = rules.map(({ title }) => `“${title}”`);
  if (titles.length === 1) return `${titles[0]} alone keeps all ${mentors} mentors out.`;
  return `Together ${listed(titles)} keep all ${mentors} mentors out; no mentor meets all of them.`;
}
