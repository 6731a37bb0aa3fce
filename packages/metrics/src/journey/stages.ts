import { dayNumber, type Model } from "@waymark/core";
import { type CompiledIndicator, type JourneyPart, metricsOf, type RaterId } from "../compile/index.js";
import { selfRating } from "../compile/raters.js";
import { setting } from "../settings.js";
import type { IndicatorTrajectory } from "./indicator-trajectory.js";
import { indicatorsFor } from "./parts.js";
import type { RaterTrajectory } from "./rater-trajectory.js";
import { clearOf, orientedScore, type Rating } from "./rating.js";

/** A stage of the journey: the day on which each rater first saw it reached. */
export interface Stage {
  readonly assessed: boolean;
  /** Whether somebody other than the client has assessed it. */
  readonly assessedByOthers: boolean;
  readonly reached: readonly { readonly rater: RaterId; readonly indicator: string; readonly date: string }[];
  /** The first of those days; of a change, the first by somebody other than the client where there is one. */
  readonly since: string | null;
  /** Whether it still holds at the last assessment by that rater. */
  readonly holds: boolean;
  /** Whether only the client's own word says so. */
  readonly selfReportOnly: boolean;
  /**
   * Whether it was good at the first assessment and never became so: no change is known. As seen by
   * others than the client, where there are any.
   */
  readonly fromTheStart: boolean;
}

/** F's two stages (§7.2), and the order in which they were reached. */
export interface Stages {
  readonly trust: Stage;
  readonly change: Stage;
  readonly order:
    | "trust, then change"
    | "change before trust"
    | "together"
    | "change from the start"
    | "trust only"
    | "neither"
    | "not assessed";
  /** Whether change is told without trust before it: not wrong, but worth a question. */
  readonly worthAQuestion: boolean;
}

/** A lull is not yet a changed life (§7.3, after Farrall & Maruna 2004). */
export interface Desistance {
  readonly state: "not assessed" | "no lull" | "lull from the start" | "primary" | "secondary";
  /** Since when every assessment by others has been of a lull. */
  readonly since: string | null;
  /** How long it has lasted: from then to the last assessment. */
  readonly days: number | null;
  readonly sustained: boolean;
  /** Whether only the client's own word says so. */
  readonly selfReportOnly: boolean;
}

interface PartTrajectory {
  readonly item: CompiledIndicator;
  readonly rater: RaterTrajectory;
}

function trajectoriesFor(
  model: Model,
  journeys: readonly IndicatorTrajectory[],
  part: JourneyPart,
): PartTrajectory[] {
  const wanted = indicatorsFor(model, part);
  return journeys.flatMap((journey) => {
    const item = metricsOf(model).indicators.find(({ indicator }) => indicator.id === journey.indicator);
    if (!item || !wanted.has(journey.indicator)) return [];
    return journey.raters
      .map((rater) => ({ item, rater: { ...rater, series: clearOf(rater.series) } }))
      .filter(({ rater: { series } }) => series.length > 0);
  });
}

const meetsThreshold = (model: Model, item: CompiledIndicator, seen: Rating) =>
  orientedScore(item.indicator, seen.points) >= setting(model, "reached_at");

/**
 * A stage. Trust is reached where it is first reported. A change is reached where a good answer follows a worse one by the
 * same rater: a good answer at the first assessment shows no change. Its day is taken from others than the client, unless only the
 * client reports it.
 */
function stage(model: Model, told: readonly PartTrajectory[], kind: "trust" | "change"): Stage {
  const reached = told.flatMap(({ item, rater }) => {
    const bad = rater.series.findIndex((seen) => !meetsThreshold(model, item, seen));
    const from = kind === "trust" ? 0 : bad;
    const first =
      from < 0 ? undefined : rater.series.slice(from).find((seen) => meetsThreshold(model, item, seen));
    const last = rater.series.at(-1);
    if (!first || !last) return [];
    return [
      {
        rater: rater.rater,
        indicator: item.indicator.id,
        date: first.date,
        holds: meetsThreshold(model, item, last),
      },
    ];
  });
  const ordered = [...reached].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const isSelf = selfRating(model);
  const others = ordered.filter(({ rater }) => !isSelf(rater));
  const counted = kind === "change" && others.length > 0 ? others : ordered;
  const outside = told.filter(({ rater }) => !isSelf(rater.rater));
  const [asked, seen] = outside.length > 0 ? [outside, others] : [told, ordered];
  const good = asked.some(({ item, rater }) => meetsThreshold(model, item, rater.series[0]!));
  return {
    assessed: told.length > 0,
    assessedByOthers: outside.length > 0,
    reached: ordered.map(({ rater, indicator, date }) => ({ rater, indicator, date })),
    since: counted[0]?.date ?? null,
    holds: ordered.some(({ holds }) => holds),
    selfReportOnly: ordered.length > 0 && others.length === 0,
    fromTheStart: seen.length === 0 && good,
  };
}

/** F's two stages: first trust, then a real change. On the same day neither came first. */
export function stagesOf(model: Model, journeys: readonly IndicatorTrajectory[]): Stages {
  const trust = stage(model, trajectoriesFor(model, journeys, "trust"), "trust");
  const change = stage(model, trajectoriesFor(model, journeys, "change"), "change");
  const order = (): Stages["order"] => {
    if (!trust.assessed && !change.assessed) return "not assessed";
    if (change.fromTheStart) return "change from the start";
    if (change.since === null) return trust.since === null ? "neither" : "trust only";
    if (trust.since === change.since) return "together";
    return trust.since !== null && trust.since < change.since ? "trust, then change" : "change before trust";
  };
  const found = order();
  return { trust, change, order: found, worthAQuestion: found === "change before trust" };
}

/**
 * Desistance: primary while every last assessment by others is of a lull that follows something worse; secondary once
 * the lull has been sustained and a changed sense of self is seen too. The client's own word alone is not enough for
 * either. Where nothing worse was ever seen there is a lull from the start, and nothing to desist from.
 */
export function desistanceOf(model: Model, journeys: readonly IndicatorTrajectory[]): Desistance {
  const lulls = trajectoriesFor(model, journeys, "lull");
  const isSelf = selfRating(model);
  const outside = lulls.filter(({ rater }) => !isSelf(rater.rater));
  const selfReportOnly = lulls.length > 0 && outside.length === 0;
  const none = { since: null, days: null, sustained: false, selfReportOnly };
  if (lulls.length === 0 || selfReportOnly) return { state: "not assessed", ...none };
  const runs = outside.map(({ item, rater }) => runAboveThreshold(model, item, rater.series));
  if (runs.some((run) => run.length === 0)) return { state: "no lull", ...none };
  const fromTheStart = runs.every((run, i) => run.length === outside[i]?.rater.series.length);
  const starts = runs.map((run) => run[0]?.date ?? "").sort();
  const ends = runs.map((run) => run.at(-1)?.date ?? "").sort();
  const since = starts.at(-1) ?? null;
  const days =
    since === null ? null : Math.max(0, (dayNumber(ends.at(-1) ?? "") ?? 0) - (dayNumber(since) ?? 0));
  if (fromTheStart) return { state: "lull from the start", since, days, sustained: false, selfReportOnly };
  const sustained = days !== null && days >= setting(model, "sustained_for");
  const self = trajectoriesFor(model, journeys, "identity").filter(({ rater }) => !isSelf(rater.rater));
  const changed = self.some(({ item, rater }) => meetsThreshold(model, item, rater.series.at(-1)!));
  return { state: sustained && changed ? "secondary" : "primary", since, days, sustained, selfReportOnly };
}

/** The good assessments at the end of a series, without a break. */
function runAboveThreshold(model: Model, item: CompiledIndicator, series: readonly Rating[]): Rating[] {
  const lastBad = series.map((seen) => meetsThreshold(model, item, seen)).lastIndexOf(false);
  return series.slice(lastBad + 1);
}
