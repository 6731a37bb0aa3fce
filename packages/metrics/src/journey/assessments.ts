import type { Model } from "@waymark/core";
import { metricsOf, type RaterId } from "../compile/index.js";
import { ratersOf } from "../compile/raters.js";
import type { IndicatorTrajectory } from "./indicator-trajectory.js";

/** An assessment with one instrument as one rater sees it: which items moved, and no sum of them. */
export interface Assessment {
  /** The instrument and its edition, as `channel-vaf 2012`: what another instrument says stands apart. */
  readonly instrument: string;
  readonly rater: RaterId;
  readonly factors: number;
  readonly better: readonly string[];
  readonly same: readonly string[];
  readonly worse: readonly string[];
  /** Items with a baseline and no reassessment, or no baseline. */
  readonly notReassessed: readonly string[];
}

/** What each rater has assessed with each instrument; those that are no longer asked stand apart from those that are. */
export function assessmentsOf(model: Model, indicators: readonly IndicatorTrajectory[]): Assessment[] {
  return metricsOf(model).instruments.flatMap(({ name, items }) => {
    const own = indicators.filter(
      ({ indicator, direction }) => items.includes(indicator) && direction !== "none",
    );
    return ratersOf(model).flatMap((rater): Assessment[] => {
      const told = own.flatMap(({ indicator, raters: all }) => {
        const one = all.find((candidate) => candidate.rater === rater);
        return one ? [{ indicator, moved: one.moved }] : [];
      });
      const those = (moved: string) =>
        told.filter((one) => one.moved === moved).map(({ indicator }) => indicator);
      if (told.length === 0) return [];
      return [
        {
          instrument: name,
          rater,
          factors: told.length,
          better: those("better"),
          same: those("same"),
          worse: those("worse"),
          notReassessed: those("not known"),
        },
      ];
    });
  });
}
