import { type CompiledIndicator, dayNumber, type JourneyPart, type Model } from "@waymark/core";
import { setting } from "../settings.js";
import { indicatorsFor } from "./parts.js";
import { goodness } from "./points.js";
import type { Desistance, IndicatorJourney, Sighting, Stage, Stages, VoiceJourney } from "./types.js";

interface Told {
  readonly item: CompiledIndicator;
  readonly voice: VoiceJourney;
}

function toldOf(model: Model, journeys: readonly IndicatorJourney[], part: JourneyPart): Told[] {
  const wanted = indicatorsFor(model, part);
  return journeys.flatMap((journey) => {
    const item = model.indicators.find(({ indicator }) => indicator.id === journey.indicator);
    if (!item || !wanted.has(journey.indicator)) return [];
    return journey.voices.filter(({ series }) => series.length > 0).map((voice) => ({ item, voice }));
  });
}

const isGood = (model: Model, item: CompiledIndicator, seen: Sighting) =>
  goodness(item.indicator, seen.points) >= setting(model, "reached_at");

/**
 * A stage. Trust is reached where it is first told. A change is reached where a good answer follows a worse one by the
 * same voice: a good answer at the first assessment shows no change. Its day is told by others than the client, unless
 * only the client tells it.
 */
function stage(model: Model, told: readonly Told[], kind: "trust" | "change"): Stage {
  const reached = told.flatMap(({ item, voice }) => {
    const bad = voice.series.findIndex((seen) => !isGood(model, item, seen));
    const from = kind === "trust" ? 0 : bad;
    const first = from < 0 ? undefined : voice.series.slice(from).find((seen) => isGood(model, item, seen));
    const last = voice.series.at(-1);
    if (!first || !last) return [];
    return [
      {
        voice: voice.voice,
        indicator: item.indicator.id,
        date: first.date,
        holds: isGood(model, item, last),
      },
    ];
  });
  const ordered = [...reached].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const others = ordered.filter(({ voice }) => voice !== "client");
  const counted = kind === "change" && others.length > 0 ? others : ordered;
  const outside = told.filter(({ voice }) => voice.voice !== "client");
  const [asked, seen] = outside.length > 0 ? [outside, others] : [told, ordered];
  const good = asked.some(({ item, voice }) => isGood(model, item, voice.series[0]!));
  return {
    assessed: told.length > 0,
    assessedByOthers: outside.length > 0,
    reached: ordered.map(({ voice, indicator, date }) => ({ voice, indicator, date })),
    since: counted[0]?.date ?? null,
    holds: ordered.some(({ holds }) => holds),
    selfReportOnly: ordered.length > 0 && others.length === 0,
    fromTheStart: seen.length === 0 && good,
  };
}

/** F's two stages: first trust, then a real change. On the same day neither came first. */
export function stagesOf(model: Model, journeys: readonly IndicatorJourney[]): Stages {
  const trust = stage(model, toldOf(model, journeys, "trust"), "trust");
  const change = stage(model, toldOf(model, journeys, "change"), "change");
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
export function desistanceOf(model: Model, journeys: readonly IndicatorJourney[]): Desistance {
  const lulls = toldOf(model, journeys, "lull");
  const outside = lulls.filter(({ voice }) => voice.voice !== "client");
  const selfReportOnly = lulls.length > 0 && outside.length === 0;
  const none = { since: null, days: null, sustained: false, selfReportOnly };
  if (lulls.length === 0 || selfReportOnly) return { state: "not assessed", ...none };
  const runs = outside.map(({ item, voice }) => goodRun(model, item, voice.series));
  if (runs.some((run) => run.length === 0)) return { state: "no lull", ...none };
  const fromTheStart = runs.every((run, i) => run.length === outside[i]?.voice.series.length);
  const starts = runs.map((run) => run[0]?.date ?? "").sort();
  const ends = runs.map((run) => run.at(-1)?.date ?? "").sort();
  const since = starts.at(-1) ?? null;
  const days =
    since === null ? null : Math.max(0, (dayNumber(ends.at(-1) ?? "") ?? 0) - (dayNumber(since) ?? 0));
  if (fromTheStart) return { state: "lull from the start", since, days, sustained: false, selfReportOnly };
  const sustained = days !== null && days >= setting(model, "sustained_for");
  const self = toldOf(model, journeys, "identity").filter(({ voice }) => voice.voice !== "client");
  const changed = self.some(({ item, voice }) => isGood(model, item, voice.series.at(-1)!));
  return { state: sustained && changed ? "secondary" : "primary", since, days, sustained, selfReportOnly };
}

/** The good assessments at the end of a series, without a break. */
function goodRun(model: Model, item: CompiledIndicator, series: readonly Sighting[]): Sighting[] {
  const lastBad = series.map((seen) => isGood(model, item, seen)).lastIndexOf(false);
  return series.slice(lastBad + 1);
}
