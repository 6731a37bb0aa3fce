import { dayText, type Model } from "@waymark/core";
import { setting } from "../settings.js";
import type { IndicatorTrajectory } from "./indicator-trajectory.js";
import type { Observation } from "./observation.js";
import { indicatorsFor } from "./parts.js";
import type { Span } from "./reassessments.js";
import type { Relationship } from "./relationships.js";
/** Whether anything has been heard of the client lately, and signs of falling silent. */
export interface Quiet {
  /** The day of the last answered observation. */
  readonly lastSeen: string | null;
  /**
   * How long nothing has been answered: since then, or since the last relationship started where that is later or
   * nothing ever was. Null where there is neither an observation nor a relationship.
   */
  readonly days: number | null;
  readonly quiet: boolean;
  /** Indicators of taking part that have moved for the worse. */
  readonly signs: readonly string[];
}

/** What is needed to count the days since the last observation. */
interface ContactGapInput {
  readonly seen: readonly Observation[];
  readonly indicators: readonly IndicatorTrajectory[];
  readonly engagements: readonly Relationship[];
  readonly span: Span;
  readonly until: number;
}

/** Silence is counted from the last answer, or from the start of the last relationship, so that no answer is silence. */
export function quietOf(
  model: Model,
  { seen, indicators, engagements, span, until }: ContactGapInput,
): Quiet {
  const last = seen.filter(({ answer }) => answer !== null).at(-1);
  const presence = indicatorsFor(model, "presence");
  const signs = indicators
    .filter(
      ({ indicator, raters: told }) => presence.has(indicator) && told.some(({ moved }) => moved === "worse"),
    )
    .map(({ indicator }) => indicator);
  const over = engagements.length > 0 && engagements.every(({ ended }) => ended !== null && ended <= until);
  const starts = engagements.map(({ started }) => started);
  const since = Math.max(last?.day ?? span.start, ...starts);
  const days = seen.length + engagements.length === 0 ? null : until - since;
  const quiet = !over && days !== null && days > setting(model, "quiet_after");
  return { lastSeen: last ? dayText(last.day) : null, days, quiet, signs };
}
