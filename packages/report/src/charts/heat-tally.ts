import type { RiskCategory } from "@waymark/core";
import { impactSteps, likelihoodSteps, nearestStep, type Rating, type RiskAssessment } from "@waymark/risk";

/** How many rated risks fall in each cell: rows by likelihood, the highest first; columns by impact, the lowest first. */
export type HeatTally = readonly (readonly number[])[];

/**
 * Tally the ratings of one category over all engagements, before or after controls. Points between two steps fall
 * to the nearest.
 *
 * @example
 * ```ts
 * heatTally([], "client", "residual").length; // => 5
 * ```
 */
export function heatTally(
  assessments: readonly RiskAssessment[],
  category: RiskCategory,
  which: "inherent" | "residual",
): HeatTally {
  const ratings = assessments.flatMap(({ items }) =>
    items.filter((item) => item.category === category).map((item): Rating => item[which]),
  );
  const falls = (rating: Rating) =>
    `${nearestStep(likelihoodSteps, rating.likelihood).id} ${nearestStep(impactSteps, rating.impact).id}`;
  const cells = ratings.map(falls);
  return [...likelihoodSteps]
    .reverse()
    .map((likely) =>
      impactSteps.map((bad) => cells.filter((cell) => cell === `${likely.id} ${bad.id}`).length),
    );
}
