import { dayNumber, type Model } from "@waymark/core";
import { setting } from "../settings.js";
import type { Drift, IndicatorTrajectory } from "./indicator-trajectory.js";
import { indicatorsFor } from "./parts.js";
import type { Quiet } from "./quiet.js";
import type { RaterTrajectory } from "./rater-trajectory.js";
import { clearOf, orientedScore } from "./rating.js";
import { reassessments, type Span } from "./reassessments.js";
import type { Stages } from "./stages.js";

/** Something in a journey that a person should look at. */
export interface JourneyFlag {
  readonly kind:
    | "no baseline"
    | "late baseline"
    | "reassessment missing"
    | "raters disagree"
    | "self-report only"
    | "drift"
    | "setback"
    | "gone quiet"
    | "leans on the mentor"
    | "change before trust";
  readonly says: string;
  readonly indicators: readonly string[];
}

/** What flags are taken from beside the indicators. */
interface Found {
  readonly stages: Stages;
  readonly drift: readonly Drift[];
  readonly quiet: Quiet;
  /** From the start of the first relationship to the end of the last; null where there is no relationship. */
  readonly mentored: Span | null;
}

/** What a person should look at in a journey, each with the indicators concerned. */
export function flagsOf(model: Model, journeys: readonly IndicatorTrajectory[], found: Found): JourneyFlag[] {
  const where = (test: (one: IndicatorTrajectory) => boolean) =>
    journeys.filter(test).map(({ indicator }) => indicator);
  const anyRater = (test: (rater: IndicatorTrajectory["raters"][number]) => boolean) =>
    where((one) => one.raters.some(test));
  const independence = indicatorsFor(model, "independence");
  const flag = (kind: JourneyFlag["kind"], says: string, indicators: readonly string[]): JourneyFlag[] =>
    indicators.length > 0 ? [{ kind, says, indicators }] : [];
  return [
    ...(journeys.length === 0 && found.mentored ? neverAssessed(model, found.mentored) : []),
    ...flag(
      "no baseline",
      "This was asked about the client and never answered, so there is no baseline.",
      where((one) => one.raters.every(({ baseline }) => baseline === null)),
    ),
    ...flag(
      "late baseline",
      "The first answer came too late to be a baseline.",
      anyRater(
        ({ baselineLate, relationships }) => baselineLate || relationships.some((one) => one.baselineLate),
      ),
    ),
    ...flag(
      "reassessment missing",
      "A reassessment is due and has not been made.",
      anyRater(({ reassessmentsMissing }) => reassessmentsMissing > 0),
    ),
    ...flag(
      "raters disagree",
      "Raters give different answers. Ask why before deciding who is right.",
      where(({ disagreement }) => disagreement !== null),
    ),
    ...flag(
      "self-report only",
      "Only the client’s own rating shows a change for the better.",
      where(({ selfReportOnly }) => selfReportOnly),
    ),
    ...flag(
      "drift",
      "The client’s own rating has moved further than the ratings of others. Others may not see the change yet, or it may be on the surface only.",
      found.drift.map(({ indicator }) => indicator),
    ),
    ...flag(
      "setback",
      "There was a step back. Steps back are usual; one on its own means little.",
      anyRater(({ setbacks }) => setbacks.some(({ recovered }) => !recovered)),
    ),
    ...flag(
      "leans on the mentor",
      "The client relies on the mentor more than before, or has done so at every assessment for a long time.",
      where(
        (one) =>
          independence.has(one.indicator) &&
          one.raters.some((rater) => rater.moved === "worse" || staysLow(model, one, rater)),
      ),
    ),
    ...(found.quiet.quiet
      ? [
          {
            kind: "gone quiet" as const,
            says: `Nothing has been observed for ${found.quiet.days} days. Find out why.`,
            indicators: found.quiet.signs,
          },
        ]
      : []),
    ...(found.stages.worthAQuestion
      ? [
          {
            kind: "change before trust" as const,
            says: "A change was rated before trust was built. Ask what it rests on.",
            indicators: found.stages.change.reached.map(({ indicator }) => indicator),
          },
        ]
      : []),
  ];
}

/** For a client who was never assessed: that there is no baseline, once one is late, and no reassessment. */
function neverAssessed(model: Model, span: Span): JourneyFlag[] {
  const flags: JourneyFlag[] = [];
  if (span.end - span.start > setting(model, "baseline_window"))
    flags.push({
      kind: "no baseline",
      says: "This client is mentored and has never been assessed, so there is no baseline.",
      indicators: [],
    });
  if (reassessments(model, [], null, span).missing > 0)
    flags.push({
      kind: "reassessment missing",
      says: "Reassessments are due, and there is no assessment of this client yet.",
      indicators: [],
    });
  return flags;
}

/** Whether every assessment by a rater was below what counts as reached, for as long as a change counts as sustained. */
function staysLow(model: Model, item: IndicatorTrajectory, { series }: RaterTrajectory): boolean {
  const [first, last] = [series[0], series.at(-1)];
  if (first === undefined || last === undefined) return false;
  return (
    clearOf(series).every(({ points }) => orientedScore(item, points) < setting(model, "reached_at")) &&
    (dayNumber(last.date) ?? 0) - (dayNumber(first.date) ?? 0) >= setting(model, "sustained_for")
  );
}
