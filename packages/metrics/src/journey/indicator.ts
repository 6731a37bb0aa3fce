import { type CompiledIndicator, type Model, voices } from "@waymark/core";
import { setting } from "../settings.js";
import { goodness } from "./points.js";
import type { Seen } from "./read.js";
import type { Stretches } from "./relationships.js";
import type { Disagreement, Drift, IndicatorJourney, VoiceJourney } from "./types.js";
import { voiceJourney } from "./voice.js";

/** One indicator of one client: each voice apart, and where they disagree. */
export function indicatorJourney(
  model: Model,
  item: CompiledIndicator,
  goal: number | null,
  seen: readonly Seen[],
  span: Stretches,
): IndicatorJourney {
  const told = voices
    .map((voice) => ({ voice, rows: seen.filter((one) => one.voice === voice) }))
    .filter(({ rows }) => rows.length > 0)
    .map(({ voice, rows }) => voiceJourney(model, item, voice, rows, span));
  const better = told.filter(({ moved }) => moved === "better");
  return {
    indicator: item.indicator.id,
    title: item.indicator.title,
    goal,
    goalWeight: seen.filter((one) => one.goalWeight !== null).at(-1)?.goalWeight ?? null,
    direction: item.indicator.direction,
    source: item.indicator.source,
    voices: told,
    disagreement: disagreement(model, item, told),
    selfReportOnly: better.length > 0 && better.every(({ voice }) => voice === "client"),
  };
}

function lastOf(told: VoiceJourney) {
  return told.latest ?? told.baseline;
}

function disagreement(
  model: Model,
  item: CompiledIndicator,
  told: readonly VoiceJourney[],
): Disagreement | null {
  const said = told.flatMap((one) => {
    const last = lastOf(one);
    return last === null ? [] : [{ voice: one.voice, points: goodness(item.indicator, last.points) }];
  });
  const ranked = [...said].sort((a, b) => b.points - a.points);
  const [best, worst] = [ranked[0], ranked.at(-1)];
  if (!best || !worst) return null;
  const points = best.points - worst.points;
  return points >= setting(model, "apart_at") ? { best: best.voice, worst: worst.voice, points } : null;
}

/**
 * Where the client's own word has moved further for the better than an observer's over the same indicator, by as
 * much as voices must be apart to disagree. The observer who has moved least for the better is named.
 */
export function driftOf(model: Model, item: IndicatorJourney): Drift[] {
  const own = item.voices.find(({ voice }) => voice === "client")?.distance ?? null;
  const others = item.voices.filter(({ voice, distance }) => voice !== "client" && distance !== null);
  const least = [...others].sort((a, b) => (a.distance ?? 0) - (b.distance ?? 0))[0];
  if (own === null || least === undefined || least.distance === null) return [];
  const points = own - least.distance;
  if (points < setting(model, "apart_at")) return [];
  return [
    { indicator: item.indicator, selfReported: own, observed: least.distance, observer: least.voice, points },
  ];
}
