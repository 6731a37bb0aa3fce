import type { Model } from "@waymark/core";
import type { CompiledIndicator, Indicator, RaterId } from "../compile/index.js";
import { ratersOf, selfRating } from "../compile/raters.js";
import { setting } from "../settings.js";
import type { Observation } from "./observation.js";
import { type RaterTrajectory, raterTrajectory } from "./rater-trajectory.js";
import { orientedScore } from "./rating.js";
import type { RelationshipSpans } from "./relationships.js";

/** Where raters say different things of one indicator at the last. */
export interface Disagreement {
  readonly best: RaterId;
  readonly worst: RaterId;
  /** How far apart they are, 0 to 10 000. */
  readonly points: number;
}

/** One indicator of one client, each rater apart. */
export interface IndicatorTrajectory {
  readonly indicator: string;
  readonly title: string;
  /** The number of the client's own goal, where the indicator is about goals. */
  readonly goal: number | null;
  /** How much that goal matters to the client, 1 to 10; the last that was given, null where none was. */
  readonly goalWeight: number | null;
  readonly direction: Indicator["direction"];
  readonly source: string;
  readonly raters: readonly RaterTrajectory[];
  readonly disagreement: Disagreement | null;
  /** Whether any change for the better rests on the client's word alone. */
  readonly selfReportOnly: boolean;
}

/** Where the client's own rating moves away from those of others: change on the surface only, or change that others do not see yet. */
export interface Drift {
  readonly indicator: string;
  readonly selfReported: number;
  readonly observed: number;
  readonly observer: RaterId;
  /** How much further the client's word has moved for the better than the observer's; above 0. */
  readonly points: number;
}

/** One indicator of one client: each rater apart, and where they disagree. */
export function indicatorTrajectory(
  model: Model,
  item: CompiledIndicator,
  goal: number | null,
  seen: readonly Observation[],
  span: RelationshipSpans,
): IndicatorTrajectory {
  const told = ratersOf(model)
    .map((rater) => ({ rater, rows: seen.filter((one) => one.rater === rater) }))
    .filter(({ rows }) => rows.length > 0)
    .map(({ rater, rows }) => raterTrajectory(model, item, rater, rows, span));
  const isSelf = selfRating(model);
  const better = told.filter(({ moved }) => moved === "better");
  return {
    indicator: item.indicator.id,
    title: item.indicator.title,
    goal,
    goalWeight: seen.filter((one) => one.goalWeight !== null).at(-1)?.goalWeight ?? null,
    direction: item.indicator.direction,
    source: item.indicator.source,
    raters: told,
    disagreement: disagreement(model, item, told),
    selfReportOnly: better.length > 0 && better.every(({ rater }) => isSelf(rater)),
  };
}

function lastOf(told: RaterTrajectory) {
  return told.latest ?? told.baseline;
}

function disagreement(
  model: Model,
  item: CompiledIndicator,
  told: readonly RaterTrajectory[],
): Disagreement | null {
  const said = told.flatMap((one) => {
    const last = lastOf(one);
    return last === null || last.unclear
      ? []
      : [{ rater: one.rater, points: orientedScore(item.indicator, last.points) }];
  });
  const ranked = [...said].sort((a, b) => b.points - a.points);
  const [best, worst] = [ranked[0], ranked.at(-1)];
  if (!best || !worst) return null;
  const points = best.points - worst.points;
  return points >= setting(model, "apart_at") ? { best: best.rater, worst: worst.rater, points } : null;
}

/**
 * Where the client's own word has moved further for the better than an observer's over the same indicator, by as
 * much as raters must be apart to disagree. The observer who has moved least for the better is named.
 */
export function driftOf(model: Model, item: IndicatorTrajectory): Drift[] {
  const isSelf = selfRating(model);
  const own = item.raters.find(({ rater }) => isSelf(rater))?.distance ?? null;
  const others = item.raters.filter(({ rater, distance }) => !isSelf(rater) && distance !== null);
  const least = [...others].sort((a, b) => (a.distance ?? 0) - (b.distance ?? 0))[0];
  if (own === null || least === undefined || least.distance === null) return [];
  const points = own - least.distance;
  if (points < setting(model, "apart_at")) return [];
  return [
    { indicator: item.indicator, selfReported: own, observed: least.distance, observer: least.rater, points },
  ];
}
