import { badInput, type Model, type RawRecord } from "@waymark/core";
import type { Figure } from "../measure/figure.js";
import {
  openLog,
  type ProgrammeLog,
  type ProgrammeTables,
  type RowsOf,
  rowsOf,
  tablesOf,
} from "../measure/rows.js";
import { type ProgrammeOptions, requireProgrammeOptions } from "./period.js";
import { programme } from "./programme.js";
import type { ProgrammeReport, ReportItem } from "./report.js";

/** The report of one group of clients. */
export interface GroupReport {
  /** The value of the field, or `not known`. */
  readonly value: string;
  readonly title: string;
  readonly report: ProgrammeReport;
  /** Measures without a figure here, because what they count belongs to the whole scheme and to no client. */
  readonly ofWhole: readonly string[];
}

/**
 * The report for each group of clients: by type of extremism, or by district. A measure that counts nothing of any
 * client in the whole log (mentors, the manual, the strategy document) is of the whole scheme: it stands in no
 * group, rather than as 0 in each. Costs of a group are of rows that name its clients or their relationships; what names
 * nobody is shared out among no groups, and each cost says how much that is. For use inside the programme only: groups
 * are small, and what leaves it goes through `publishedTables`.
 *
 * @param field a category field of the client, as `extremism_type`.
 * @throws WaymarkError `not-a-category`, or with every problem of every record.
 * @example
 * ```ts
 * const kind = { id: "kind", title: "Kind", kind: "category", sensitivity: "ordinary", describes: "A kind.", values: [{ id: "a", title: "A" }] };
 * const demo = compile({ name: "demo", version: "1.0.0", title: "Demo", asOf: "2026-06-30", factors: {} }, { plugins: [definePlugin({ id: "demo", version: "1.0.0", title: "Demo", source: "§7", vocabulary: { ...metricsFields, client: [kind] }, success: reportSuccess })] });
 * programmeByGroup(demo, { clients: [{ id: "C-1", kind: "a" }, { id: "C-2" }] }, "kind").map(({ value, report }) => [value, report.rows.clients]); // => [["a", 1], ["not known", 1]]
 * ```
 */
export function programmeByGroup(
  model: Model,
  log: ProgrammeLog,
  field: string,
  options: ProgrammeOptions = {},
): GroupReport[] {
  requireProgrammeOptions(options);
  const found = model.fields.get(`client.${field}`);
  if (found?.kind !== "category")
    throw badInput(
      "not-a-category",
      "field",
      `There is no category client.${field}.`,
      "Give a category field of the client.",
    );
  const opened = openLog(model, log);
  const whole = programme(model, opened, options);
  const period = {
    ...options,
    ...(whole.period.from && whole.period.to ? { from: whole.period.from, to: whole.period.to } : {}),
  };
  const all = rowsOf(opened);
  const tables = tablesOf(log);
  const ofWhole = new Set(
    itemsOf(whole).flatMap(({ id, figure }) => (figure && ofNoClient(all, figure) ? [id] : [])),
  );
  const values = [...(found.values ?? []), { id: "not known", title: "not known" }];
  const groups = values.flatMap(({ id, title }): GroupReport[] => {
    const clients = (tables.clients ?? []).filter((raw) => wordOf(raw[field], found.values ?? []) === id);
    if (clients.length === 0) return [];
    const report = programme(model, ofClients(tables, clients), period);
    return [{ value: id, title, report: withoutItems(report, ofWhole), ofWhole: [...ofWhole] }];
  });
  const inGroups = groups.reduce((sum, { report }) => sum + spentIn(report), 0);
  const shared = spentIn(whole) - inGroups;
  if (shared <= 0) return groups;
  return groups.map((group) => ({ ...group, report: sayingShared(group.report, shared) }));
}

const costIn = ({ outputs }: ProgrammeReport) => outputs.costs.find(({ id }) => id === "cost")?.figure;

/** What was spent; 0 where no cost is recorded. */
const spentIn = (report: ProgrammeReport) => costIn(report)?.value ?? 0;

/** A group's report whose costs say what is left out of them. */
function sayingShared(report: ProgrammeReport, shared: number): ProgrammeReport {
  const unit = costIn(report)?.unit ?? "";
  const amount = `${String(shared).replace(/\B(?=(\d{3})+(?!\d))/g, ",")} ${unit}`;
  const say = <Item extends { readonly title: string; readonly figure: Figure | null }>(item: Item): Item =>
    unit !== "" && item.figure?.unit.startsWith(unit)
      ? {
          ...item,
          title: `${item.title}, without the ${amount} of no group`,
          figure: {
            ...item.figure,
            method: `${item.figure.method}; of a group, only costs that name one of its clients or relationships; ${amount} of the whole scheme are not shared among groups`,
          },
        }
      : item;
  const { outputs } = report;
  return { ...report, outputs: { ...outputs, items: outputs.items.map(say), costs: outputs.costs.map(say) } };
}

function itemsOf({ outputs, vulnerability, understanding, design }: ProgrammeReport): ReportItem[] {
  return [outputs, vulnerability, understanding, design].flatMap(({ items }) => items);
}

/** Whether a figure rests on no row of any client. */
function ofNoClient(all: RowsOf, { rows }: Figure): boolean {
  return rows.every(({ list, places, ids }) => {
    if (list === "mentors" || (ids ?? places ?? []).length === 0) return true;
    const wanted = new Set(places);
    return list === "activity" && all.activity.every((row) => !wanted.has(row.place) || isOfNone(row.record));
  });
}

const isOfNone = ({ client, engagement }: RawRecord) =>
  typeof client !== "string" && typeof engagement !== "string";

function withoutItems(report: ProgrammeReport, ofWhole: ReadonlySet<string>): ProgrammeReport {
  const without = <Part extends { readonly items: readonly ReportItem[] }>(part: Part): Part => ({
    ...part,
    items: part.items.map((item) =>
      ofWhole.has(item.id)
        ? { ...item, figure: null, notComputed: "It is of the whole scheme, and of no group of clients." }
        : item,
    ),
  });
  return {
    ...report,
    outputs: without(report.outputs),
    vulnerability: without(report.vulnerability),
    understanding: without(report.understanding),
    design: without(report.design),
  };
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
function ofClients(log: ProgrammeTables, clients: readonly RawRecord[]): ProgrammeTables {
  const ids = new Set(clients.map(({ id }) => String(id).trim()));
  const theirs = (rows: readonly RawRecord[] | undefined) =>
    rows?.filter(({ client }) => ids.has(String(client ?? "").trim()));
  const engagements = theirs(log.engagements);
  const ties = new Set((engagements ?? []).map(({ id }) => String(id).trim()));
  const ofTies = ({ client, engagement }: RawRecord) =>
    ids.has(String(client ?? "").trim()) || (isBlank(client) && ties.has(String(engagement ?? "").trim()));
  return {
    clients,
    mentors: log.mentors,
    engagements,
    observations: theirs(log.observations),
    activity: log.activity?.filter(ofTies),
  };
}

const isBlank = (value: unknown) => String(value ?? "").trim() === "";
