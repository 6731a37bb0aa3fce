import { type Field, type RecordValues, titleOf } from "@waymark/core";
import { type MeanPoints, meanPoints } from "./mean.js";
import { protectOverlapping, protectPartition, type Shown, type Tally } from "./protect.js";
import { type Rate, wilsonRate } from "./wilson.js";

/** Who is served and who waits, among some clients. A number that is not shown is null. */
export interface GroupCounts {
  readonly clients: number | null;
  /** With a mentor: kept or proposed. */
  readonly served: number | null;
  readonly waiting: number | null;
  readonly waitingRate: Rate | null;
  /** Mean points of the pairs of those served, to the nearest whole number. */
  readonly meanPoints: number | null;
  /** The same with its interval: what the allocation gives those served. Null where too few are, or not shown. */
  readonly allocated: MeanPoints | null;
  /**
   * Points of each client’s best eligible mentor, whoever is free: what the pool has to offer them. Over clients who
   * have one; null where too few have, or where the group is not shown.
   */
  readonly best: MeanPoints | null;
}

/** One group of clients: those with one value of a field. */
export interface GroupRow extends GroupCounts {
  /** The value; null where it is not known. */
  readonly value: string | null;
  readonly says: string;
  /**
   * Whether the waiting rate of all lies outside this group's interval, and on which side: this group waits more
   * or less often than chance would easily give. `alike` is no proof of equality. Null where not shown.
   */
  readonly waits: "more" | "less" | "alike" | null;
  /**
   * Whether the mean of all lies outside this group’s interval of `best`, and on which side: the best mentors for
   * this group score lower or higher than chance would easily give. Null where not shown.
   */
  readonly scores: "lower" | "higher" | "alike" | null;
  /** The same of `allocated`: whether the mentors that this group is given score lower or higher. */
  readonly given: "lower" | "higher" | "alike" | null;
}

/** The groups by one field. */
export interface GroupTable {
  readonly field: string;
  readonly title: string;
  readonly sensitivity: Field["sensitivity"];
  /** True where a client may be in several groups, so that rows do not add up. */
  readonly overlapping: boolean;
  readonly rows: readonly GroupRow[];
}

/** An open client, and the points of their pair; null while they wait. */
export interface Outcome {
  readonly client: RecordValues;
  readonly points: number | null;
  /** Points of their best eligible mentor; null where nobody is eligible. */
  readonly best: number | null;
}

/** Count who is served and who waits. */
function tally(outcomes: readonly Outcome[]): Tally {
  const served = outcomes.filter(({ points }) => points !== null);
  return {
    clients: outcomes.length,
    served: served.length,
    waiting: outcomes.length - served.length,
    points: served.reduce((sum, { points }) => sum + (points ?? 0), 0),
  };
}

/** All clients together: the scheme's own totals, shown whatever they are. */
export function overallCounts(outcomes: readonly Outcome[]): GroupCounts {
  return {
    ...showCounts(tally(outcomes), { size: true, split: true }),
    allocated: meanPoints(givenTo(outcomes)),
    best: meanPoints(bestOf(outcomes)),
  };
}

/** Who waits, by the values of one field. All values of the vocabulary are listed, then those not known. */
export function groupTable(field: Field, outcomes: readonly Outcome[], threshold: number): GroupTable {
  const overlapping = field.kind === "categories";
  const values = [...valuesOf(field), null];
  const groups = values.map((value) =>
    outcomes.filter(({ client }) => hasValue(client[field.id] ?? null, value)),
  );
  const tallies = groups.map(tally);
  const overall = { best: meanPoints(bestOf(outcomes)), allocated: meanPoints(givenTo(outcomes)) };
  const total = tally(outcomes);
  const shown = overlapping
    ? protectOverlapping(tallies, total, threshold)
    : protectPartition(tallies, threshold);
  const rows = values.map((value, i): GroupRow => {
    const counts = showCounts(tallies[i]!, shown[i]!);
    // A mean over enough clients tells nothing of a count that is hidden.
    const mean = (points: readonly number[]) =>
      shown[i]!.size && points.length >= threshold ? meanPoints(points) : null;
    const [best, allocated] = [mean(bestOf(groups[i]!)), mean(givenTo(groups[i]!))];
    const compared = {
      waits: compare(counts, total),
      scores: compareScores(best, overall.best),
      given: compareScores(allocated, overall.allocated),
    };
    return { value, says: sayValue(field, value), ...counts, allocated, best, ...compared };
  });
  const { title, sensitivity } = field;
  return { field: `client.${field.id}`, title, sensitivity, overlapping, rows };
}

/** The values of a field that clients can be grouped by. */
export function valuesOf(field: Field): string[] {
  return field.kind === "boolean" ? ["yes", "no"] : (field.values?.map(({ id }) => id) ?? []);
}

function hasValue(held: RecordValues[string], value: string | null): boolean {
  if (typeof held === "boolean") return value === (held ? "yes" : "no");
  return Array.isArray(held) ? value !== null && held.includes(value) : held === value;
}

function sayValue(field: Field, value: string | null): string {
  return value === null ? "not known" : titleOf(field, value);
}

function bestOf(outcomes: readonly Outcome[]): number[] {
  return outcomes.flatMap(({ best }) => (best === null ? [] : [best]));
}

function givenTo(outcomes: readonly Outcome[]): number[] {
  return outcomes.flatMap(({ points }) => (points === null ? [] : [points]));
}

function compareScores(group: MeanPoints | null, overall: MeanPoints | null): GroupRow["scores"] {
  if (group === null || overall === null) return null;
  if (overall.mean > group.high) return "lower";
  return overall.mean < group.low ? "higher" : "alike";
}

function showCounts(
  { clients, served, waiting, points }: Tally,
  { size, split }: Shown,
): Omit<GroupCounts, "best" | "allocated"> {
  return {
    clients: size ? clients : null,
    served: split ? served : null,
    waiting: split ? waiting : null,
    waitingRate: split && clients > 0 ? wilsonRate(waiting, clients) : null,
    meanPoints: split && served > 0 ? Math.round(points / served) : null,
  };
}

function compare({ waitingRate }: Pick<GroupCounts, "waitingRate">, total: Tally): GroupRow["waits"] {
  if (waitingRate === null) return null;
  const rate = (total.waiting / total.clients) * 10_000;
  if (rate < waitingRate.low) return "more";
  return rate > waitingRate.high ? "less" : "alike";
}
