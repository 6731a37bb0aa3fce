import { badInput, type Model, type RawRecord } from "@waymark/core";
import type { ProgrammeLog } from "../measures/rows.js";
import { programme } from "./programme.js";
import type { ProgrammeOptions, ProgrammeReport } from "./types.js";

/** The report of one group of clients. */
export interface GroupReport {
  /** The value of the field, or `not known`. */
  readonly value: string;
  readonly title: string;
  readonly report: ProgrammeReport;
}

/**
 * The report for each group of clients: by type of extremism, or by district. Mentors belong to no group and are
 * counted in each. For use inside the programme only: groups are small, and what leaves it goes through
 * `publishedTables`.
 *
 * @param field a category field of the client, as `extremism_type`.
 * @throws WaymarkError `not-a-category`, or with every problem of every record.
 * @example
 * ```ts
 * const kind = { id: "kind", title: "Kind", kind: "category", sensitivity: "ordinary", describes: "A kind.", values: [{ id: "a", title: "A" }] };
 * const demo = compile({ name: "demo", version: "1.0.0", title: "Demo", asOf: "2026-06-30", factors: {} }, { plugins: [definePlugin({ id: "demo", version: "1.0.0", title: "Demo", source: "§7", vocabulary: { ...metricsFields, client: [kind] } })] });
 * programmeByGroup(demo, { clients: [{ id: "C-1", kind: "a" }, { id: "C-2" }] }, "kind").map(({ value, report }) => [value, report.rows.clients]); // => [["a", 1], ["not known", 1]]
 * ```
 */
export function programmeByGroup(
  model: Model,
  log: ProgrammeLog,
  field: string,
  options: ProgrammeOptions = {},
): GroupReport[] {
  const found = model.fields.get(`client.${field}`);
  if (found?.kind !== "category")
    throw badInput(
      "not-a-category",
      "field",
      `There is no category client.${field}.`,
      "Give a category field of the client.",
    );
  const whole = programme(model, log, options);
  const period = {
    ...options,
    ...(whole.period.from && whole.period.to ? { from: whole.period.from, to: whole.period.to } : {}),
  };
  const values = [...(found.values ?? []), { id: "not known", title: "not known" }];
  return values.flatMap(({ id, title }): GroupReport[] => {
    const clients = (log.clients ?? []).filter((raw) => wordOf(raw[field], found.values ?? []) === id);
    if (clients.length === 0) return [];
    return [{ value: id, title, report: programme(model, ofClients(log, clients), period) }];
  });
}

/** The value of a raw cell, by id or by title, as records are read. */
function wordOf(given: unknown, values: readonly { readonly id: string; readonly title: string }[]): string {
  const text = String(given ?? "")
    .trim()
    .toLowerCase();
  return (
    values.find(({ id, title }) => id.toLowerCase() === text || title.toLowerCase() === text)?.id ??
    "not known"
  );
}

/** The part of a log that is about some clients, and the mentors. */
function ofClients(log: ProgrammeLog, clients: readonly RawRecord[]): ProgrammeLog {
  const ids = new Set(clients.map(({ id }) => String(id).trim()));
  const theirs = (rows: readonly RawRecord[] | undefined) =>
    rows?.filter(({ client }) => ids.has(String(client ?? "").trim()));
  const engagements = theirs(log.engagements);
  return {
    clients,
    mentors: log.mentors,
    engagements,
    observations: theirs(log.observations),
    activity: theirs(log.activity),
  };
}
