import { dayText, type Model } from "@waymark/core";
import type { CompiledIndicator } from "../compile/index.js";
import { setting } from "../settings.js";
import type { Observation } from "./observation.js";
import { orientedScore, type Rating, ratingOf } from "./rating.js";
import { reassessments, type Span } from "./reassessments.js";

/** One indicator as one rater sees it within one of several relationships, from that relationship's own baseline. */
export interface RelationshipTrajectory {
  /** The first day of the relationship. */
  readonly started: string;
  readonly baseline: Rating | null;
  readonly baselineLate: boolean;
  readonly latest: Rating | null;
  readonly distance: number | null;
  readonly moved: "better" | "same" | "worse" | "not known";
}

/** When relationships started and ended; an end is missing while one goes on. */
export interface Relationship {
  readonly started: number;
  readonly ended: number | null;
}

/** A client's whole span, and within it the stretch of each relationship, in order; they do not overlap. */
export interface RelationshipSpans extends Span {
  readonly each: readonly Span[];
}

/**
 * From the first relationship, or else the first observation, to the last end, or else the day looked at. Where one
 * relationship starts before another has ended, its stretch begins there; two that start together are one.
 */
export function relationshipSpans(
  seen: readonly Observation[],
  relationships: readonly Relationship[],
  until: number,
): RelationshipSpans {
  const starts = [...new Set(relationships.map(({ started }) => started))].sort((a, b) => a - b);
  const endBy = (day: number) =>
    Math.max(
      ...relationships
        .filter(({ started }) => started <= day)
        .map(({ ended }) => Math.min(ended ?? until, until)),
    );
  const each = starts.map((start, i): Span => {
    const next = starts[i + 1] ?? Infinity;
    return { start, end: Math.min(endBy(start), next) };
  });
  const first = each[0];
  if (first === undefined) {
    const span = { start: seen[0]?.day ?? until, end: until };
    return { ...span, each: [span] };
  }
  return { start: first.start, end: endBy(until), each };
}

/**
 * Answers by the relationship that they belong to: the last that had started by then. What is marked as a baseline
 * and was taken between two relationships, within the baseline window of the second, belongs to the second.
 */
export function byRelationship(
  model: Model,
  answered: readonly Observation[],
  each: readonly Span[],
): Observation[][] {
  const window = setting(model, "baseline_window");
  const parts: Observation[][] = each.map(() => []);
  for (const one of answered) {
    const last = Math.max(0, each.filter(({ start }) => start <= one.day).length - 1);
    const next = each[last + 1];
    const ahead =
      one.occasion === "baseline" &&
      next !== undefined &&
      one.day > (each[last]?.end ?? 0) &&
      one.day >= next.start - window;
    parts[ahead ? last + 1 : last]?.push(one);
  }
  return parts;
}

/** The baseline of some answers: the first marked as one, or else the first. */
export function baselineOf(answered: readonly Observation[]): Observation | undefined {
  return answered.find(({ occasion }) => occasion === "baseline") ?? answered[0];
}

/** Distance travelled within one relationship, from its own baseline. */
export function relationshipTrajectory(
  model: Model,
  item: CompiledIndicator,
  answered: readonly Observation[],
  { start }: Span,
): RelationshipTrajectory {
  const first = baselineOf(answered);
  const last = answered.at(-1);
  const baseline = first === undefined ? null : ratingOf(item, first);
  const latest = last === undefined || last === first ? null : ratingOf(item, last);
  const baselineLate = first !== undefined && first.day > start + setting(model, "baseline_window");
  return { started: dayText(start), baseline, baselineLate, latest, ...distanceOf(item, baseline, latest) };
}

/** How far from baseline to latest, positive for the better. It is not known where either is not clear. */
export function distanceOf(
  item: CompiledIndicator,
  baseline: Rating | null,
  latest: Rating | null,
): Pick<RelationshipTrajectory, "distance" | "moved"> {
  if (!baseline || !latest || item.indicator.direction === "none" || baseline.unclear || latest.unclear)
    return { distance: null, moved: "not known" };
  const distance =
    orientedScore(item.indicator, latest.points) - orientedScore(item.indicator, baseline.points);
  return { distance, moved: distance > 0 ? "better" : distance < 0 ? "worse" : "same" };
}

/** Reassessments due and missing within each relationship: none is due between two. */
export function reassessmentsOver(model: Model, parts: readonly Observation[][], each: readonly Span[]) {
  const found = each.map((span, i) => {
    const part = parts[i] ?? [];
    const days = part.map(({ day }) => day);
    return reassessments(model, days, baselineOf(part)?.day ?? null, span);
  });
  return {
    reassessmentsDue: found.reduce((sum, { due }) => sum + due, 0),
    reassessmentsMissing: found.reduce((sum, { missing }) => sum + missing, 0),
  };
}
