import type { CompiledIndicator, Model, Voice } from "@waymark/core";
import { setting } from "../settings.js";
import { baselinePhaseOf } from "./phases.js";
import { goodness, sighting } from "./points.js";
import type { Seen } from "./read.js";
import {
  baselineOf,
  byStretch,
  distanceOf,
  reassessmentsOver,
  relationshipWay,
  type Stretches,
} from "./relationships.js";
import type { Setback, Sighting, VoiceJourney } from "./types.js";

/**
 * One indicator by one voice. The baseline is the first answered observation marked as one, or else the first
 * answered; with several relationships, that of the first, and each has its own beside it where the indicator is to
 * be measured from the start of a relationship. A later baseline is then one more assessment of the whole way. An empty answer is counted and is neither a baseline nor a reassessment; the same answer given twice on
 * one day is one assessment.
 */
export function voiceJourney(
  model: Model,
  item: CompiledIndicator,
  voice: Voice,
  seen: readonly Seen[],
  span: Stretches,
): VoiceJourney {
  const given = seen.filter(({ answer }) => answer !== null);
  const answered = given.filter(({ day }, i) => given.findIndex((one) => one.day === day) === i);
  const each =
    item.indicator.baseline === "relationship" ? span.each : [{ start: span.start, end: span.end }];
  const parts = byStretch(model, answered, each);
  const first = baselineOf(parts.find((part) => part.length > 0) ?? []);
  const after = first === undefined ? [] : answered.slice(answered.indexOf(first) + 1);
  const before = answered.filter((one) => one !== first && one.day < span.start && !after.includes(one));
  const series = (first === undefined ? [] : [first, ...after]).map((one) => sighting(item, one));
  const baseline = series[0] ?? null;
  const latest = series.length > 1 ? (series.at(-1) ?? null) : null;
  return {
    voice,
    baseline,
    baselineLate: first !== undefined && first.day > span.start + setting(model, "baseline_window"),
    latest,
    ...distanceOf(item, baseline, latest),
    relationships:
      each.length > 1 ? each.map((one, i) => relationshipWay(model, item, parts[i] ?? [], one)) : [],
    series,
    earlier: before.map((one) => sighting(item, one)),
    baselinePhase: baselinePhaseOf(
      model,
      first === undefined ? [] : [...before, first, ...after],
      span.start,
    ),
    setbacks: setbacks(item, series),
    unanswered: seen.length - given.length,
    ...reassessmentsOver(model, parts, each),
  };
}

function setbacks(item: CompiledIndicator, series: readonly Sighting[]): Setback[] {
  if (item.indicator.direction === "none") return [];
  return series.flatMap((to, i) => {
    const from = series[i - 1];
    if (from === undefined) return [];
    const before = goodness(item.indicator, from.points);
    const points = before - goodness(item.indicator, to.points);
    if (points <= 0) return [];
    const recovered = series.slice(i + 1).some((later) => goodness(item.indicator, later.points) >= before);
    return [{ from, to, points, recovered }];
  });
}
