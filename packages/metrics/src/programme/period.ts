import { badInput, dayNumber, type Model, requireOptions } from "@waymark/core";
import { metricsOf } from "../compile/index.js";
import type { Period } from "../measure/period.js";
import type { Row, RowsOf } from "../measure/rows.js";

/** What a report is to look at. */
export interface ProgrammeOptions {
  /** First day, as `YYYY-MM-DD`; the first of any record where left out. */
  readonly from?: string;
  /** Last day, as `YYYY-MM-DD`; the day on which the policy looks at the caseload where left out. */
  readonly to?: string;
  /** Where the better matched begin, in match points; the policy's `matched_cut` where left out. */
  readonly matchedCut?: number;
}

/** The names of {@link ProgrammeOptions}. */
const programmeOptions: readonly string[] = ["from", "to", "matchedCut"];

/** Refuses options of a programme that are misspelt. */
export function requireProgrammeOptions(options: unknown, further: readonly string[] = []): void {
  requireOptions(options, "options", '{ from: "2026-01-31" }', [...programmeOptions, ...further]);
}

/**
 * The days that a report is about: as asked, or from the first record to the day on which the policy looks at the
 * caseload. Not to the last record: a relationship that ended since then has ended, one that was current still is, and a
 * client without news has none today either. Null where no record has a date.
 *
 * @throws WaymarkError `bad-day` or `bad-period`.
 */
export function periodOf(model: Model, all: RowsOf, options: ProgrammeOptions): Period {
  const days = [
    ...all.engagements.map(({ record }) => record.started),
    ...all.observations.map(({ record }) => record.date),
    ...all.activity.map(({ record }) => record.date),
  ].filter((day): day is number => typeof day === "number" && day <= model.today);
  const from =
    asked(options.from, "from") ?? days.reduce<number | null>((a, b) => (a === null || b < a ? b : a), null);
  const to = asked(options.to, "to") ?? (days.length > 0 ? model.today : null);
  if (from !== null && to !== null && from > to)
    throw badInput(
      "bad-period",
      "options.from",
      "The period ends before it starts.",
      "Give from on or before to.",
    );
  return { from, to };
}

function asked(day: string | undefined, name: string): number | undefined {
  if (day === undefined) return undefined;
  const number = dayNumber(day);
  if (number === undefined)
    throw badInput("bad-day", `options.${name}`, "This is not a day.", "Give a day as 2026-01-31.");
  return number;
}

/** The last day of a period on which anything can be known: never after the day that the policy looks from. */
export function lastDay(model: Model, { to }: Period): number {
  return Math.min(to ?? model.today, model.today);
}

/**
 * The rows of a period: activity and observations dated in it, relationships that overlap it, each as it stood on
 * the last day: one that ended since then was still going on. People have no date and are all kept. Observations of
 * before the period stand apart, for baselines.
 */
export function withinPeriod(model: Model, all: RowsOf, { from, to }: Period): RowsOf {
  const field = metricsOf(model).success.goodEnding?.field;
  const [first, last] = [from ?? -Infinity, to ?? Infinity];
  const dated = ({ record }: Row) => Number(record.date) >= first && Number(record.date) <= last;
  const open = ({ record }: Row) =>
    Number(record.started) <= last && (typeof record.ended !== "number" || record.ended >= first);
  return {
    clients: all.clients,
    mentors: all.mentors,
    engagements: all.engagements.filter(open).map((row) => asOn(last, row, field)),
    observations: all.observations.filter(dated),
    earlier: all.observations.filter(({ record }) => Number(record.date) < first),
    activity: all.activity.filter(dated),
    notKept: all.notKept,
  };
}

/** A relationship as it stood on a day: one that ended later had no ending yet. */
function asOn(day: number, row: Row, field: string | undefined): Row {
  const { record } = row;
  if (typeof record.ended !== "number" || record.ended <= day) return row;
  return { ...row, record: { ...record, ended: null, ...(field === undefined ? {} : { [field]: null }) } };
}
