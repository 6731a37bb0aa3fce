import { badInput, type Model } from "@waymark/core";
import { nearestRank } from "@waymark/statistics";
import { roleTitle } from "../advice/role-title.js";
import type { RiskAssessment } from "../assess/assessment.js";
import { type RiskCategory, riskOf } from "../compile/index.js";
import { leastTold, toldCounts } from "./disclosure.js";

/** How one risk of a category that is counted over the programme stands over all engagements. Null is what may not be told. */
export interface ProgrammeRisk {
  readonly risk: string;
  readonly title: string;
  readonly category: RiskCategory;
  readonly owner: string;
  /** Engagements in each band, by the band's id; null, in every band, where disclosure control hides them. */
  readonly bands: Readonly<Record<string, number | null>>;
  /**
   * The median of residual points (the lower of two middles), rounded up to 500: it is no more than this. It tells of
   * half of them at once, so it is given even where the bands are hidden; null with fewer than two thresholds of engagements.
   */
  readonly median: number | null;
}

/** To this many points a median is rounded up. */
const medianStep = 500;

/**
 * Risks over a programme, of the categories that the scheme has counted so, without revealing any engagement: counts
 * by band, under disclosure control. Risks to people are not among them. The table of one day, over one group of
 * engagements, is safe to publish. Two tables can be subtracted from each other (yesterday's and today's with a newcomer,
 * a part of the programme and the whole), and no rule about a single table can prevent that: publish the whole, and rarely.
 *
 * @param threshold the smallest count that is shown; 5 where left out, 1 hides nothing
 * @throws WaymarkError `bad-threshold`
 * @example
 * ```ts
 * const scheme = definePlugin({ id: "scheme", version: "1.0.0", title: "Scheme", source: "§6", ...riskBlocks });
 * const model = compile({ name: "scheme", version: "1.0.0", title: "Scheme", asOf: "2026-06-30", factors: {} }, { plugins: [scheme] });
 * const few = [assessRisk(model, { id: "E1", client: "C1", mentor: "M1", started: "2026-01-05" })];
 * programmeRisks(model, few)[0].median; // => null
 * ```
 */
export function programmeRisks(
  model: Model,
  assessments: readonly RiskAssessment[],
  threshold = leastTold,
): ProgrammeRisk[] {
  checkThreshold(threshold);
  const counted = new Set(
    riskOf(model)
      .categories.filter(({ overProgramme }) => overProgramme)
      .map(({ id }) => id),
  );
  const bandIds = riskOf(model).bands.map(({ id }) => id);
  return riskOf(model).risks.flatMap(({ risk }): ProgrammeRisk[] => {
    const { category } = risk;
    if (!counted.has(category)) return [];
    const items = assessments.flatMap((one) => one.items.filter(({ id }) => id === risk.id));
    const counts = bandIds.map((id) => items.filter(({ band }) => band === id).length);
    const shown = toldCounts(counts, threshold);
    const points = items.map(({ residual }) => residual.points);
    const middle = points.length === 0 ? 0 : nearestRank(points, 50);
    return [
      {
        ...{ risk: risk.id, title: risk.title, category, owner: roleTitle(model, risk.owner) },
        bands: Object.fromEntries(bandIds.map((id, i) => [id, shown[i]!])),
        median:
          points.length < 2 * threshold && threshold > 1 ? null : Math.ceil(middle / medianStep) * medianStep,
      },
    ];
  });
}

/** @throws WaymarkError `bad-threshold` */
export function checkThreshold(threshold: number): void {
  if (!Number.isInteger(threshold) || threshold < 1)
    throw badInput(
      "bad-threshold",
      "threshold",
      `The threshold is ${threshold}.`,
      "Give a whole number from 1.",
    );
}
