import { type CompiledIndicator, dayText, type Model, type Voice } from "@waymark/core";
import { setting } from "../parameters.js";
import { baselinePhaseOf } from "./phases.js";
import type { Seen } from "./read.js";
import type { Setback, Sighting, VoiceJourney } from "./types.js";

/** How good a sighting is, 0 to 10 000: its points where more is better, what is left of 10 000 where less is. */
export function goodness(item: CompiledIndicator, points: number): number {
  return item.indicator.direction === "down" ? 10_000 - points : points;
}

/** An answered observation with its points and its sentence. */
export function sighting(item: CompiledIndicator, seen: Seen): Sighting {
  const level = item.scale?.scale.levels.find(({ id }) => id === seen.answer);
  const outcome = item.scale?.evaluate({ observation: { answer: seen.answer } });
  return {
    date: dayText(seen.day),
    answer: seen.answer ?? "",
    points: outcome?.points ?? level?.points ?? 0,
    says: outcome?.level?.says ?? level?.says ?? "",
  };
}

/** The first and the last day of a journey, as day numbers. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * One indicator by one voice. The baseline is the first answered observation marked as one, or else the first
 * answered. An empty answer is counted and is neither a baseline nor a reassessment.
 */
export function voiceJourney(
  model: Model,
  item: CompiledIndicator,
  voice: Voice,
  seen: readonly Seen[],
  span: Span,
): VoiceJourney {
  const answered = seen.filter(({ answer }) => answer !== null);
  const first = answered.find(({ occasion }) => occasion === "baseline") ?? answered[0];
  const after = first === undefined ? [] : answered.slice(answered.indexOf(first) + 1);
  const before = answered.filter((one) => one !== first && one.day < span.start && !after.includes(one));
  const series = (first === undefined ? [] : [first, ...after]).map((one) => sighting(item, one));
  const baseline = series[0] ?? null;
  const latest = series.length > 1 ? (series.at(-1) ?? null) : null;
  const distance =
    baseline && latest && item.indicator.direction !== "none"
      ? goodness(item, latest.points) - goodness(item, baseline.points)
      : null;
  const every = setting(model, "reassess_every");
  const due = first === undefined ? 0 : Math.floor(Math.max(0, span.end - first.day) / every);
  return {
    voice,
    baseline,
    baselineLate: first !== undefined && first.day > span.start + setting(model, "baseline_window"),
    latest,
    distance,
    moved: distance === null ? "not known" : distance > 0 ? "better" : distance < 0 ? "worse" : "same",
    series,
    earlier: before.map((one) => sighting(item, one)),
    baselinePhase: baselinePhaseOf(
      model,
      first === undefined ? [] : [...before, first, ...after],
      span.start,
    ),
    setbacks: setbacks(item, series),
    unanswered: seen.length - answered.length,
    reassessmentsDue: due,
    reassessmentsMissing: Math.max(0, due - after.length),
  };
}

function setbacks(item: CompiledIndicator, series: readonly Sighting[]): Setback[] {
  if (item.indicator.direction === "none") return [];
  return series.flatMap((to, i) => {
    const from = series[i - 1];
    if (from === undefined) return [];
    const before = goodness(item, from.points);
    const points = before - goodness(item, to.points);
    if (points <= 0) return [];
    const recovered = series.slice(i + 1).some((later) => goodness(item, later.points) >= before);
    return [{ from, to, points, recovered }];
  });
}
