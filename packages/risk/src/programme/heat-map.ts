import { type RiskCategory, riskCategories } from "@waymark/core";
import { impactSteps, likelihoodSteps, nearestStep } from "../levels.js";
import type { RiskAssessment } from "../types.js";

/** One cell of a heat map: how many ratings fall there, and which risks. */
export interface HeatCell {
  readonly likelihood: string;
  readonly impact: string;
  readonly count: number;
  /** Ids of risks, each once. */
  readonly risks: readonly string[];
}

/** A category's heat map, before and after controls: 25 cells each, likelihood by likelihood. */
export interface HeatMap {
  readonly category: RiskCategory;
  readonly before: readonly HeatCell[];
  readonly after: readonly HeatCell[];
}

/**
 * A heat map for each category, before and after controls: how many ratings are nearest to each pair of steps. A
 * picture only: points in between are rounded to a cell, so that rankings are never read from it (Cox 2008).
 *
 * @example
 * ```ts
 * heatMaps([])[0].before.length; // => 25
 * ```
 */
export function heatMaps(assessments: readonly RiskAssessment[]): HeatMap[] {
  return riskCategories.map((category) => {
    const items = assessments.flatMap((one) => one.items).filter((item) => item.category === category);
    const cells = (when: "inherent" | "residual") =>
      likelihoodSteps.flatMap((likelihood) =>
        impactSteps.map((impact): HeatCell => {
          const here = items.filter(
            (item) =>
              nearestStep(likelihoodSteps, item[when].likelihood) === likelihood &&
              nearestStep(impactSteps, item[when].impact) === impact,
          );
          const risks = [...new Set(here.map(({ id }) => id))].sort();
          return { likelihood: likelihood.id, impact: impact.id, count: here.length, risks };
        }),
      );
    return { category, before: cells("inherent"), after: cells("residual") };
  });
}
