import type { Model } from "@waymark/core";
import type { CompiledIndicator, RaterId } from "../compile/index.js";
import { type RaterWords, raterWords } from "../compile/raters.js";
import { setting } from "../settings.js";
import type { Observation } from "./observation.js";
import { type BaselinePhase, baselinePhaseOf } from "./phases.js";
import { clearOf, orientedScore, type Rating, ratingOf } from "./rating.js";
import {
  baselineOf,
  byRelationship,
  distanceOf,
  type RelationshipSpans,
  type RelationshipTrajectory,
  reassessmentsOver,
  relationshipTrajectory,
} from "./relationships.js";

/** A step for the worse between two assessments that follow one another. */
export interface Setback {
  readonly from: Rating;
  readonly to: Rating;
  /** How far for the worse; above 0. */
  readonly points: number;
  /** Whether a later assessment was as good as before. */
  readonly recovered: boolean;
}

/** One indicator as one rater sees it. */
export interface RaterTrajectory extends RaterWords {
  readonly rater: RaterId;
  readonly baseline: Rating | null;
  /** Whether the baseline was taken too late to be one: after the baseline window of the journey's start. */
  readonly baselineLate: boolean;
  /** The last answered assessment after the baseline; null where there is none. */
  readonly latest: Rating | null;
  /** From baseline to latest, positive for the better, −10 000 to 10 000; null while it is not known, or not clear. */
  readonly distance: number | null;
  readonly moved: "better" | "same" | "worse" | "not known";
  /**
   * The same within each relationship, in order, where there are several and the indicator is measured from the start
   * of a relationship; empty otherwise. Baseline, latest and distance above are of the whole way.
   */
  readonly relationships: readonly RelationshipTrajectory[];
  readonly series: readonly Rating[];
  /** Assessments of before the work began and of before the marked baseline: part of a single-case series only. */
  readonly earlier: readonly Rating[];
  readonly baselinePhase: BaselinePhase;
  readonly setbacks: readonly Setback[];
  /** Assessments that were made and left without an answer. */
  readonly unanswered: number;
  /** Reassessments that were due by the end of the journey, and at how many of those times there is no answer. */
  readonly reassessmentsDue: number;
  readonly reassessmentsMissing: number;
}

/**
 * One indicator by one rater. The baseline is the first answered observation marked as one, or else the first answered. With several relationships it
 * is that of the first, and each has its own beside it where the indicator is measured from the start of a relationship. A later baseline is then one more assessment of the whole way. An empty answer is counted and is neither a baseline nor a reassessment; the same answer given twice on
 * one day is one assessment. No reassessment is due with an instrument that is no longer asked.
 */
export function raterTrajectory(
  model: Model,
  item: CompiledIndicator,
  rater: RaterId,
  seen: readonly Observation[],
  span: RelationshipSpans,
): RaterTrajectory {
  const given = seen.filter(({ answer }) => answer !== null);
  const answered = given.filter(({ day }, i) => given.findIndex((one) => one.day === day) === i);
  const each =
    item.indicator.baseline === "relationship" ? span.each : [{ start: span.start, end: span.end }];
  const parts = byRelationship(model, answered, each);
  const first = baselineOf(parts.find((part) => part.length > 0) ?? []);
  const after = first === undefined ? [] : answered.slice(answered.indexOf(first) + 1);
  const before = answered.filter((one) => one !== first && one.day < span.start && !after.includes(one));
  const series = (first === undefined ? [] : [first, ...after]).map((one) => ratingOf(item, one));
  const baseline = series[0] ?? null;
  const latest = series.length > 1 ? (series.at(-1) ?? null) : null;
  return {
    rater,
    ...raterWords(model, rater),
    baseline,
    baselineLate: first !== undefined && first.day > span.start + setting(model, "baseline_window"),
    latest,
    ...distanceOf(item, baseline, latest),
    relationships:
      each.length > 1 ? each.map((one, i) => relationshipTrajectory(model, item, parts[i] ?? [], one)) : [],
    series,
    earlier: before.map((one) => ratingOf(item, one)),
    baselinePhase: baselinePhaseOf(
      model,
      first === undefined ? [] : [...before, first, ...after],
      span.start,
    ),
    setbacks: setbacks(item, series),
    unanswered: seen.length - given.length,
    ...(item.instrument && item.instrument.replacedBy !== null
      ? { reassessmentsDue: 0, reassessmentsMissing: 0 }
      : reassessmentsOver(model, parts, each)),
  };
}

function setbacks(item: CompiledIndicator, all: readonly Rating[]): Setback[] {
  if (item.indicator.direction === "none") return [];
  const series = clearOf(all);
  return series.flatMap((to, i) => {
    const from = series[i - 1];
    if (from === undefined) return [];
    const before = orientedScore(item.indicator, from.points);
    const points = before - orientedScore(item.indicator, to.points);
    if (points <= 0) return [];
    const recovered = series
      .slice(i + 1)
      .some((later) => orientedScore(item.indicator, later.points) >= before);
    return [{ from, to, points, recovered }];
  });
}
