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
 * answered. An empty answer is counted and is neither a baseline nor a reassessment; the same answer given twice on
 * one day is one assessment.
 */
export function voiceJourney(
  model: Model,
  item: CompiledIndicator,
  voice: Voice,
  seen: readonly Seen[],
  span: Span,
): VoiceJourney {
  const given = seen.filter(({ answer }) => answer !== null);
  const answered = given.filter(({ day }, i) => given.findIndex((one) => one.day === day) === i);
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
  const { due, missing } = reassessments(
    model,
    answered.map(({ day }) => day),
    first?.day ?? null,
    span,
  );
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
    unanswered: seen.length - given.length,
    reassessmentsDue: due,
    reassessmentsMissing: missing,
  };
}

/**
 * Reassessments that were due, and how many of them were not made. One is due every so many days from the baseline, or
 * from the journey's start where there is no baseline or a late one. It was made if there is an answer in the half
 * interval before that day or the half interval from it: many answers in the first weeks do not make up for a year of
 * none.
 */
export function reassessments(
  model: Model,
  answered: readonly number[],
  baseline: number | null,
  { start, end }: Span,
): { readonly due: number; readonly missing: number } {
  const every = setting(model, "reassess_every");
  const early =
    baseline !== null && baseline >= start && baseline <= start + setting(model, "baseline_window");
  const from = early ? baseline : start;
  const due = Math.floor(Math.max(0, end - from) / every);
  const windows = new Set(answered.map((day) => Math.floor((2 * (day - from) + every) / (2 * every))));
  const made = [...windows].filter((window) => window >= 1 && window <= due).length;
  return { due, missing: due - made };
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
