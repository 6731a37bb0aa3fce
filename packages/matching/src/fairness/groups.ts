import { type Field, type RecordValues, titleOf } from "@waymark/core";
import { protectOverlapping, protectPartition, type Shown, type Tally } from "./protect.js";
import type { GroupCounts, GroupRow, GroupTable } from "./types.js";
import { wilsonRate } from "./wilson.js";

/** An open client, and the points of their pair; null while they wait. */
export interface Outcome {
  readonly client: RecordValues;
  readonly points: number | null;
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
  return showCounts(tally(outcomes), { size: true, split: true });
}

/** Who waits, by the values of one field. All values of the vocabulary are listed, then those not known. */
export function groupTable(field: Field, outcomes: readonly Outcome[], threshold: number): GroupTable {
  const overlapping = field.kind === "categories";
  const values = [...valuesOf(field), null];
  const tallies = values.map((value) =>
    tally(outcomes.filter(({ client }) => hasValue(client[field.id] ?? null, value))),
  );
  const total = tally(outcomes);
  const shown = overlapping
    ? protectOverlapping(tallies, total, threshold)
    : protectPartition(tallies, threshold);
  const rows = values.map((value, i): GroupRow => {
    const counts = showCounts(tallies[i]!, shown[i]!);
    return { value, says: sayValue(field, value), ...counts, waits: compare(counts, total) };
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

function showCounts({ clients, served, waiting, points }: Tally, { size, split }: Shown): GroupCounts {
  return {
    clients: size ? clients : null,
    served: split ? served : null,
    waiting: split ? waiting : null,
    waitingRate: split && clients > 0 ? wilsonRate(waiting, clients) : null,
    meanPoints: split && served > 0 ? Math.round(points / served) : null,
  };
}

function compare({ waitingRate }: GroupCounts, total: Tally): GroupRow["waits"] {
  if (waitingRate === null) return null;
  const rate = (total.waiting / total.clients) * 10_000;
  if (rate < waitingRate.low) return "more";
  return rate > waitingRate.high ? "less" : "alike";
}
