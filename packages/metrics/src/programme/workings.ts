import { type Model, type RecordValues, writtenLookups, writtenRecord } from "@waymark/core";
import { parseFormula, readsOf } from "@waymark/core/formula";
import {
  type CountedList,
  type GoodEnding,
  type Indicator,
  type JourneyPart,
  kindOf,
  type Measure,
  metricsOf,
  type RaterId,
} from "../compile/index.js";
import { ratersOf, selfRating } from "../compile/raters.js";
import { openLog, type ProgrammeLog, rowsOf } from "../measure/rows.js";
import { setting } from "../settings.js";
import { type ProgrammeOptions, periodOf, requireProgrammeOptions } from "./period.js";

/** An indicator as plain data: what is counted, or the answers with their points. */
export interface WrittenIndicator {
  readonly id: string;
  readonly direction: Indicator["direction"];
  readonly baseline: Indicator["baseline"];
  /** The part of a client's progress that it stands for, if any. */
  readonly part: JourneyPart | null;
  readonly measure: Measure | null;
  /** Fields that the measure reads and that no plugin has: it has no figure then. */
  readonly absent: readonly string[];
  readonly answers: readonly { readonly id: string; readonly points: number }[];
  /** Answers that say that what was seen is not clear: neither better nor worse. */
  readonly unclear: readonly string[];
}

/** What the figures of a programme are worked out from, as plain data. Days are numbers, counted from 1970-01-01. */
export interface ProgrammeWorkings {
  /** What formulas read as `policy.…`; `today` is the day that the policy looks from. */
  readonly policy: RecordValues;
  readonly lookups: Readonly<Record<string, Readonly<Record<string, string | number>>>>;
  /** Its first and its last day. */
  readonly period: { readonly from: number | null; readonly to: number | null };
  /** For how many days around the start of a relationship a baseline belongs to it. */
  readonly baselineWindow: number;
  /** At how many points a stage counts as reached, and for how many days a lull counts as sustained. */
  readonly reachedAt: number;
  readonly sustainedFor: number;
  readonly raters: readonly RaterId[];
  /** Those of the raters who rate themselves. */
  readonly self: readonly RaterId[];
  readonly indicators: readonly WrittenIndicator[];
  readonly goodEnding: Pick<GoodEnding, "id" | "field" | "values"> | null;
  /** The field of a relationship with its match points; null where the scheme has none. */
  readonly matchPoints: string | null;
  /** The words that a field can take, for what is counted out of all of them. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  /** The rows as recorded, of any day, with the fields that figures read. */
  readonly rows: Readonly<Record<CountedList, readonly RecordValues[]>>;
}

const always = [
  ...["client.id", "mentor.id", "activity.date"],
  ...["id", "client", "started", "ended"].map((id) => `engagement.${id}`),
  ...["client", "date", "indicator", "voice", "answer", "occasion", "goal", "goal_weight"].map(
    (id) => `observation.${id}`,
  ),
];

/**
 * Everything that the headline figures of a programme are worked out from, as plain data. With it and the description in
 * `docs/vectors/figures.md` anybody can work them out again, in any language. It holds facts about people.
 *
 * @throws WaymarkError with every problem of every record.
 * @example
 * ```ts
 * const plugin = definePlugin({ id: "demo", version: "1.0.0", title: "Demo", source: "§7", vocabulary: metricsFields, success: reportSuccess, indicators: [...metricsIndicators] });
 * const demo = compile({ name: "demo", version: "1.0.0", title: "Demo", asOf: "2026-06-30", factors: {} }, { plugins: [plugin] });
 * const workings = programmeWorkings(demo, { activity: [{ date: "2026-02-01", kind: "session", outcome: "attended" }] });
 * workings.rows.activity; // => [{ date: 20485, kind: "session", outcome: "attended" }]
 * ```
 */
export function programmeWorkings(
  model: Model,
  log: ProgrammeLog,
  options: ProgrammeOptions = {},
): ProgrammeWorkings {
  requireProgrammeOptions(options);
  const { indicators, success } = metricsOf(model);
  const rows = rowsOf(openLog(model, log));
  const { goodEnding, matchPoints } = success;
  const measures = indicators.flatMap(({ measure }) => (measure ? [measure.measure] : []));
  const read = new Set([
    ...always,
    ...(goodEnding ? [`engagement.${goodEnding.field}`] : []),
    ...(matchPoints === undefined ? [] : [`engagement.${matchPoints}`]),
    ...measures.flatMap(fieldsRead),
  ]);
  const only = (list: CountedList) =>
    rows[list].map(({ record }) => writtenRecord(kindOf[list], record, read));
  return {
    policy: model.policyFacts,
    lookups: writtenLookups(model),
    period: periodOf(model, rows, options),
    baselineWindow: setting(model, "baseline_window"),
    reachedAt: setting(model, "reached_at"),
    sustainedFor: setting(model, "sustained_for"),
    raters: ratersOf(model),
    self: ratersOf(model).filter(selfRating(model)),
    indicators: indicators.map(
      ({ indicator: { id, direction, baseline, part, unclear }, measure, scale }) => ({
        ...{ id, direction, baseline, part: part ?? null },
        measure: measure?.measure ?? null,
        absent: measure?.absent ?? [],
        answers: (scale?.scale.levels ?? []).map((level) => ({ id: level.id, points: level.points })),
        unclear: [...(unclear ?? [])],
      }),
    ),
    goodEnding: goodEnding ? { id: goodEnding.id, field: goodEnding.field, values: goodEnding.values } : null,
    matchPoints: matchPoints ?? null,
    values: Object.fromEntries(
      measures.flatMap(({ of, distinct }) =>
        of && distinct ? [[distinct, (model.fields.get(distinct)?.values ?? []).map(({ id }) => id)]] : [],
      ),
    ),
    rows: {
      clients: only("clients"),
      mentors: only("mentors"),
      engagements: only("engagements"),
      observations: only("observations"),
      activity: only("activity"),
    },
  };
}

/** The fields that a measure names, by themselves or in a formula. */
function fieldsRead(part: unknown): string[] {
  if (typeof part === "string") return part.includes(".") ? readsOf(parseFormula(part)) : [];
  return typeof part === "object" && part !== null ? Object.values(part).flatMap(fieldsRead) : [];
}
