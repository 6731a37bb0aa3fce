import type { Model } from "@waymark/core";
import type { Voice } from "../compile/index.js";
import { ratersOf } from "../compile/raters.js";
import type { IndicatorTrajectory } from "./indicator-trajectory.js";
import { indicatorsFor } from "./parts.js";

/** A Channel-type assessment as one rater sees it: which factors moved, and no sum of them. */
export interface Assessment {
  readonly voice: Voice;
  readonly factors: number;
  readonly better: readonly string[];
  readonly same: readonly string[];
  readonly worse: readonly string[];
  /** Factors with a baseline and no reassessment, or no baseline. */
  readonly notReassessed: readonly string[];
}

/** What each rater has assessed of the factors of a structured assessment. */
export function assessmentsOf(model: Model, indicators: readonly IndicatorTrajectory[]): Assessment[] {
  const wanted = indicatorsFor(model, "assessment");
  const items = indicators.filter(
    ({ indicator, direction }) => wanted.has(indicator) && direction !== "none",
  );
  return ratersOf(model).flatMap((voice): Assessment[] => {
    const told = items.flatMap(({ indicator, voices: all }) => {
      const one = all.find((candidate) => candidate.voice === voice);
      return one ? [{ indicator, moved: one.moved }] : [];
    });
    const those = (moved: string) =>
      told.filter((one) => one.moved === moved).map(({ indicator }) => indicator);
    if (told.length === 0) return [];
    return [
      {
        voice,
        factors: told.length,
        better: those("better"),
        same: those("same"),
        worse: those("worse"),
        notReassessed: those("not known"),
      },
    ];
  });
}
