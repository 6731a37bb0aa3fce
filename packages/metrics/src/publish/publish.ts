import {
  badInput,
  type Caseload,
  dayNumber,
  dayText,
  type Model,
  requireOptions,
  type Value,
} from "@waymark/core";
import { type PublishedTable, suppress, suppressReleases, type Table } from "@waymark/statistics";
import { figureOfScheme, metricsOf } from "../compile/index.js";
import type { Period } from "../measure/period.js";
import { openLog, type ProgrammeLog, type RowsOf, readLog, rowsOf } from "../measure/rows.js";
import { type Change, changesOf } from "../programme/changes.js";
import { journeysOf } from "../programme/journeys-of.js";
import {
  type ProgrammeOptions,
  periodOf,
  requireProgrammeOptions,
  withinPeriod,
} from "../programme/period.js";
import { standings, standingTitle } from "../programme/standing.js";
import { heldBack } from "./again.js";

/** What will be published. */
export interface PublishOptions extends ProgrammeOptions {
  /** A category field of the client to break down by, as `extremism_type`: one, since tables that share totals undo one another. */
  readonly by?: string;
  /** No count below this is published; 10 unless told. */
  readonly threshold?: number;
  /** Counts are rounded to this; 5 unless told. */
  readonly round?: number;
  /** True to hide zeros like small counts: where nobody, or everybody, of a group would itself say something. */
  readonly hideZeros?: boolean;
  /**
   * The last days of earlier publications of these tables, as `YYYY-MM-DD`. A table is then withheld where its change
   * since one of them would tell of few (see `heldBack`). They are made again from this caseload: a record corrected
   * since then is taken as it stands now.
   */
  readonly earlier?: readonly string[];
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
  /** Tables that were published before and may not be again, each with the reason. */
  readonly withheld: readonly { readonly id: string; readonly title: string; readonly why: string }[];
}

/**
 * The counts of clients that may leave the programme: who is mentored and how it ended, by one field at most, and
 * who moved on each indicator by rater. Each table has had its small counts, and what would give them away,
 * suppressed, and the rest rounded.
 *
 * @throws WaymarkError `not-a-category` where `by` is not a category of the client; `bad-day` or `bad-period` where an
 *   earlier day is none, or after the policy's; or with every problem of every record.
 * @example
 * ```ts
 * const demo = compile({ name: "demo", version: "1.0.0", title: "Demo", asOf: "2026-06-30", factors: {} }, { plugins: [definePlugin({ id: "demo", version: "1.0.0", title: "Demo", source: "§7", vocabulary: metricsFields, success: reportSuccess })] });
 * const log = { clients: [{ id: "C-1" }, { id: "C-2" }], mentors: [] };
 * publishedTables(demo, log).tables[0].table.total; // => null
 * ```
 */
export function publishedTables(model: Model, log: ProgrammeLog, options: PublishOptions = {}): Publication {
  requireProgrammeOptions(options, ["by", "threshold", "round", "hideZeros", "earlier"]);
  const opened = openLog(model, log);
  const threshold = options.threshold ?? 10;
  const round = options.round ?? 5;
  const hideZeros = options.hideZeros ?? false;
  const safe = (table: Table) => suppress(table, { threshold, round, hideZeros });
  for (const day of options.earlier ?? []) requirePast(model, day, "options.earlier");
  const before = (options.earlier ?? []).map((day) => ({
    day,
    tables: new Map(trueTables(opened, { ...options, to: day }).map((one) => [one.id, one.table])),
  }));
  const found = trueTables(opened, options).map(({ table, ...about }) => {
    const earlier = before.flatMap(({ day, tables }) => {
      const then = tables.get(about.id);
      return then ? [{ day, table: then, published: safe(then) }] : [];
    });
    const published = safe(table);
    return { ...about, table: published, why: heldBack(table, published, earlier, threshold) };
  });
  return {
    method: `counts of 1 to ${threshold - 1}, and others that would reveal them, are not published; the rest is rounded to ${round}`,
    tables: found.filter(({ why }) => why === null).map(({ why: _, ...table }) => table),
    withheld: found.flatMap(({ id, title, why }) => (why === null ? [] : [{ id, title, why }])),
  };
}

/** The true counts of every table, as they stand at the end of a period. */
function trueTables(opened: Caseload, options: PublishOptions) {
  const { model } = opened;
  const everything = rowsOf(opened);
  const period = periodOf(model, everything, options);
  const all = withinPeriod(model, everything, period);
  const moved = changesOf(model, journeysOf(opened, period)).map((change) => ({
    id: `change-${change.indicator}-${change.rater}`,
    title: `${change.title}, rated by ${change.ratedBy}`,
    source: change.source,
    table: changeTable(change, Math.max(all.clients.length, change.clients)),
  }));
  const mix = {
    id: "clients",
    ...figureOfScheme(
      metricsOf(model).success,
      "clients",
      "Clients, and whether their last relationship continues",
    ),
    table: mixTable(model, all, period, options.by),
  };
  return [mix, ...moved];
}

/** What a growing table is published by. */
export interface GrowthOptions {
  /** A category field of the client to break down by. */
  readonly by: string;
  /** The last days of the releases so far, as `YYYY-MM-DD`, oldest first, the new one last. */
  readonly releases: readonly string[];
  readonly threshold?: number;
  readonly round?: number;
  readonly hideZeros?: boolean;
}

/**
 * Clients who have been mentored so far, by one field, over successive releases of the same table: protected so that
 * neither a release nor what was added between two of them tells of a few (see `suppressReleases`). Earlier releases
 * come out as they were published. It shares sums with `publishedTables` by the same field: publish one of the two.
 *
 * @throws WaymarkError `not-a-category`; `bad-period` where days are no days, not in order, or after the policy's;
 *   `not-cumulative` where a record of an earlier release was taken back.
 * @example
 * ```ts
 * const demo = compile({ name: "demo", version: "1.0.0", title: "Demo", asOf: "2026-06-30", factors: {} }, { plugins: [definePlugin({ id: "demo", version: "1.0.0", title: "Demo", source: "§7", vocabulary: { ...metricsFields, client: [{ id: "area", title: "Area", kind: "category", sensitivity: "ordinary", describes: "Where.", values: [{ id: "north", title: "North" }] }] }, success: reportSuccess })] });
 * const log = { clients: [{ id: "C-1", area: "north" }], mentors: [{ id: "M-1", capacity: 1 }], engagements: [{ id: "E-1", client: "C-1", mentor: "M-1", started: "2026-01-05" }] };
 * publishedGrowth(demo, log, { by: "area", releases: ["2026-03-31"] })[0].table.cells; // => [[null], [null]]
 * ```
 */
export function publishedGrowth(model: Model, log: ProgrammeLog, options: GrowthOptions): PublicTable[] {
  requireOptions(options, "options", '{ by: "district", releases: ["2026-03-31"] }', [
    ...["by", "releases", "threshold", "round", "hideZeros"],
  ]);
  const all = readLog(model, log);
  const groups = groupsOf(model, options.by);
  const titles = groups.map((group) => groupTitle(model, options.by, group));
  const days = options.releases.map(dayNumber);
  if (days.length === 0 || days.some((day, i) => day === undefined || (i > 0 && day <= days[i - 1]!)))
    throw badInput(
      "bad-period",
      "options.releases",
      "These are not days in order.",
      "Give the last day of each release as 2026-01-31, oldest first.",
    );
  for (const day of options.releases) requirePast(model, day, "options.releases");
  const groupOf = new Map(all.clients.map(({ record }) => [record.id, wordOf(record[options.by])]));
  const tables = days.map((day): Table => {
    const mentored = new Set(
      all.engagements
        .filter(({ record }) => Number(record.started) <= day!)
        .map(({ record }) => record.client),
    );
    const counts = groups.map(
      (group) => [...mentored].filter((id) => groupOf.get(id ?? null) === group).length,
    );
    return { rows: titles, columns: ["clients"], cells: counts.map((count) => [count]) };
  });
  const { threshold = 10, round = 5, hideZeros = false } = options;
  const { success } = metricsOf(model);
  return suppressReleases(tables, { threshold, round, hideZeros }).map((table, i) => ({
    id: `mentored-${options.releases[i]}`,
    ...figureOfScheme(success, "mentored", `Clients mentored by ${options.releases[i]}`),
    table,
  }));
}

/** What is counted is known up to the policy's day: a table of a later one would say what nobody knows yet. */
function requirePast(model: Model, day: string, path: string): void {
  if ((dayNumber(day) ?? model.today) <= model.today) return;
  throw badInput(
    "bad-period",
    path,
    `${day} is after ${dayText(model.today)}, the assessment date of the policy.`,
    "Give days up to that one, or set a later asOf in the policy.",
  );
}

function groupsOf(model: Model, by: string): string[] {
  const field = model.fields.get(`client.${by}`);
  if (field?.kind !== "category")
    throw badInput(
      "not-a-category",
      "options.by",
      `There is no category client.${by}.`,
      "Give a category field of the client.",
    );
  return [...(field.values ?? []).map(({ id }) => id), "not known"];
}

/** What the scheme calls a group of clients. */
function groupTitle(model: Model, by: string, group: string): string {
  return model.fields.get(`client.${by}`)?.values?.find(({ id }) => id === group)?.title ?? group;
}

/**
 * Counts of clients who moved; each client once. All clients are in it, those without a relationship among the last: so
 * the total is that of the first table, and the difference between two totals tells of nobody.
 */
function changeTable({ better, same, worse }: Change, clients: number): Table {
  const count = (figure: Change["better"]) =>
    figure.rows.find(({ role }) => role === "counted")?.ids?.length ?? 0;
  const moved = [better, same, worse].map(count);
  const rest = clients - moved.reduce((sum, one) => sum + one, 0);
  return {
    rows: ["better", "the same", "worse", "not reassessed, or not mentored"],
    columns: ["clients"],
    cells: [...moved, rest].map((one) => [one]),
  };
}

/** Each client once: by the field asked for, and how their last relationship stands. */
function mixTable(model: Model, all: RowsOf, period: Period, by: string | undefined): Table {
  const groups = by === undefined ? ["all"] : groupsOf(model, by);
  const field = metricsOf(model).success.goodEnding?.field;
  const endings = model.fields.get(`engagement.${field}`)?.values?.map(({ id }) => id) ?? [];
  const columns = ["no relationship", "going on", ...endings, "ended, not recorded how"];
  const cells = groups.map(() => columns.map(() => 0));
  const stands = standings(model, all, period);
  for (const { record } of all.clients) {
    const group = by === undefined ? "all" : wordOf(record[by]);
    const row = cells[groups.indexOf(group)];
    const column = columns.indexOf(stands.get(String(record.id)) ?? "no relationship");
    if (row) row[column] = (row[column] ?? 0) + 1;
  }
  return {
    rows: groups.map((group) => (by === undefined ? group : groupTitle(model, by, group))),
    columns: columns.map((stands) => standingTitle(model, stands)),
    cells,
  };
}

function wordOf(value: Value | undefined): string {
  return typeof value === "string" ? value : "not known";
}
