import { badInput, type Model, type Value } from "@waymark/core";
import type { PublishedTable, Table } from "../disclosure/index.js";
import { suppress } from "../disclosure/index.js";
import { type ProgrammeLog, type RowsOf, readLog } from "../measures/rows.js";
import { changesOf } from "../programme/changes.js";
import { periodOf, withinPeriod } from "../programme/period.js";
import { journeysOf } from "../programme/programme.js";
import { standings } from "../programme/standing.js";
import type { Change, ProgrammeOptions } from "../programme/types.js";

/** What is to be published. */
export interface PublishOptions extends ProgrammeOptions {
  /** A category field of the client to break down by, as `extremism_type`: one, since tables that share totals undo one another. */
  readonly by?: string;
  /** No count below this is published; 10 unless told. */
  readonly threshold?: number;
  /** Counts are rounded to this; 5 unless told. */
  readonly round?: number;
}

/** A table of counts of clients that may leave the programme. */
export interface PublicTable {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  /** Null means: not published. */
  readonly table: PublishedTable;
}

/** The tables that may leave a programme, and how they were made safe. */
export interface Publication {
  readonly method: string;
  readonly tables: readonly PublicTable[];
}

/**
 * The counts of clients that may leave the programme: who is mentored and how it ended, by one field at most, and
 * who moved on each indicator by voice. Each table has had its small counts, and what would give them away,
 * suppressed, and the rest rounded.
 *
 * @throws WaymarkError `not-a-category` where `by` is not a category of the client, or with every problem of every
 *   record.
 * @example
 * ```ts
 * const demo = compile({ name: "demo", version: "1.0.0", title: "Demo", asOf: "2026-06-30", factors: {} }, { plugins: [definePlugin({ id: "demo", version: "1.0.0", title: "Demo", source: "§7", vocabulary: metricsFields })] });
 * const log = { clients: [{ id: "C-1" }, { id: "C-2" }], mentors: [] };
 * publishedTables(demo, log).tables[0].table.total; // => null
 * ```
 */
export function publishedTables(model: Model, log: ProgrammeLog, options: PublishOptions = {}): Publication {
  const everything = readLog(model, log);
  const period = periodOf(model, everything, options);
  const all = withinPeriod(everything, period);
  const threshold = options.threshold ?? 10;
  const round = options.round ?? 5;
  const safe = (table: Table) => suppress(table, { threshold, round });
  const mix = mixTable(model, all, options.by);
  const moved = changesOf(model, journeysOf(model, everything, period)).map((change) => ({
    id: `change-${change.indicator}-${change.voice}`,
    title: `${change.title}, as told by the ${change.voice}`,
    source: change.source,
    table: safe(changeTable(change)),
  }));
  return {
    method: `counts of 1 to ${threshold - 1} and what would give them away are not published; the rest is rounded to ${round}`,
    tables: [
      {
        id: "clients",
        title: "Clients by how their last relationship stands",
        source: "§7.1, §8.3",
        table: safe(mix),
      },
      ...moved,
    ],
  };
}

/** Counts of clients who moved; each client once. */
function changeTable({ better, same, worse, missing }: Change): Table {
  const count = (figure: Change["better"]) =>
    figure.rows.find(({ role }) => role === "counted")?.ids?.length ?? 0;
  return {
    rows: ["better", "the same", "worse", "not reassessed"],
    columns: ["clients"],
    cells: [[count(better)], [count(same)], [count(worse)], [missing]],
  };
}

/** Each client once: by the field asked for, and how their last relationship stands. */
function mixTable(model: Model, all: RowsOf, by: string | undefined): Table {
  const field = by === undefined ? undefined : model.fields.get(`client.${by}`);
  if (by !== undefined && field?.kind !== "category")
    throw badInput(
      "not-a-category",
      "options.by",
      `There is no category client.${by}.`,
      "Give a category field of the client.",
    );
  const groups = field ? [...(field.values ?? []).map(({ id }) => id), "not known"] : ["all"];
  const endings = model.fields.get("engagement.ending")?.values?.map(({ id }) => id) ?? [];
  const columns = ["no relationship", "going on", ...endings, "ended, not known how"];
  const cells = groups.map(() => columns.map(() => 0));
  const stands = standings(model, all);
  for (const { record } of all.clients) {
    const group = by === undefined ? "all" : wordOf(record[by]);
    const row = cells[groups.indexOf(group)];
    const column = columns.indexOf(stands.get(String(record.id)) ?? "no relationship");
    if (row) row[column] = (row[column] ?? 0) + 1;
  }
  return { rows: groups, columns, cells };
}

function wordOf(value: Value | undefined): string {
  return typeof value === "string" ? value : "not known";
}
