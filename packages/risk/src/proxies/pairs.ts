import { type SeededIntegers, tauOfTable } from "@waymark/statistics";
import type { Column } from "./columns.js";

/** Two facts that together give an attribute away. */
export interface FoundPair {
  readonly facts: readonly [number, number];
  /** Goodman and Kruskal's tau less what so many groups give by chance, in points. */
  readonly association: number;
  /** Of the shuffles, in how many any pair at all gave as much. */
  readonly byChance: number;
  readonly engagements: number;
}

/** What the search is told. */
export interface PairSearch {
  readonly least: number;
  readonly from: number;
  readonly shuffles: number;
  readonly random: SeededIntegers;
}

/**
 * Pairs of facts that together give an attribute away, though neither may do so alone. Many pairs of many groups fit
 * anything by chance, so the association is what lies above chance (tau's mean over all shuffles is (groups − 1) / (engagements − 1)). A pair is found only where, in all shuffles but one at most, no pair at all gave as much
 * (Westfall and Young 1993).
 */
export function givingAwayTogether(
  facts: readonly Column[],
  attribute: Column,
  { least, from, shuffles, random }: PairSearch,
): FoundPair[] {
  const pairs = facts.flatMap((one, a) =>
    facts.slice(a + 1).map((other, i) => joined(one, other, a, a + 1 + i)),
  );
  const scored = (values: Int32Array) =>
    pairs.map((pair) => aboveChance(pair.groups, pair.size, values, attribute.size, least));
  const found = scored(attribute.groups)
    .map((score, i) => ({ ...score, facts: pairs[i]!.facts, byChance: 0 }))
    .filter(({ association }) => association >= from);
  const known = [...attribute.groups.keys()].filter((i) => attribute.groups[i]! >= 0);
  for (let run = 0; run < shuffles && found.some(({ byChance }) => byChance < 2); run++) {
    const top = Math.max(...scored(shuffled(attribute.groups, known, random)).map((one) => one.association));
    for (const one of found) if (top >= one.association) one.byChance++;
  }
  return found.filter(({ byChance }) => byChance < 2);
}

interface Joined {
  readonly facts: readonly [number, number];
  readonly groups: Int32Array;
  readonly size: number;
}

function joined(one: Column, other: Column, a: number, b: number): Joined {
  const groups = one.groups.map((group, i) =>
    group < 0 || other.groups[i]! < 0 ? -1 : group * other.size + other.groups[i]!,
  );
  return { facts: [a, b], groups, size: one.size * other.size };
}

/** The values of the rows named, in another order. */
function shuffled(values: Int32Array, rows: readonly number[], random: SeededIntegers): Int32Array {
  const mixed = values.slice();
  for (let i = rows.length - 1; i > 0; i--) {
    const [a, b] = [rows[i]!, rows[random.next(i + 1)]!];
    const held = mixed[a]!;
    mixed[a] = mixed[b]!;
    mixed[b] = held;
  }
  return mixed;
}

/** Tau above chance, in points; 0 with fewer rows than `least`, or with half as many groups as rows. */
function aboveChance(
  groups: Int32Array,
  size: number,
  values: Int32Array,
  width: number,
  least: number,
): { readonly association: number; readonly engagements: number } {
  const cells = new Int32Array(size * width);
  const rows = new Int32Array(size);
  let count = 0;
  for (let i = 0; i < groups.length; i++) {
    const [group, value] = [groups[i]!, values[i]!];
    if (group < 0 || value < 0) continue;
    count++;
    rows[group]!++;
    cells[group * width + value]!++;
  }
  const used = rows.reduce((sum, row) => sum + (row > 0 ? 1 : 0), 0);
  const tau = tauOfTable(cells, size, width);
  if (count < least || tau === null || used * 2 > count) return { association: 0, engagements: count };
  const chance = (used - 1) / (count - 1);
  return {
    association: Math.max(0, Math.round(((tau - chance) / (1 - chance)) * 10_000)),
    engagements: count,
  };
}
