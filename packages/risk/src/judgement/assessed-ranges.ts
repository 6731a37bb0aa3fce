import { badInput, type Model } from "@waymark/core";
import type { RiskAssessment } from "../assess/assessment.js";
import type { RiskItem } from "../assess/item.js";
import type { Range } from "../assess/rating.js";
import { type RiskCategory, riskOf } from "../compile/index.js";
import { residualOf } from "../controls/barriers.js";
import { edgesOf } from "../propagate/edges.js";
import { highestOf, propagateRanges } from "../propagate/ranges.js";

/** Lowest, likely and highest points, as an assessor gives them. */
export type ThreePoints = readonly [lowest: number, likely: number, highest: number];

/** What an assessor thinks of one risk. */
export interface AssessedRange {
  readonly risk: string;
  readonly likelihood?: ThreePoints;
  readonly impact?: ThreePoints;
}

/** Residual points of each risk, and of each category after influences, over what assessors think possible. */
export interface AssessedRanges {
  readonly items: readonly ({ readonly risk: string } & Range)[];
  readonly categories: Readonly<Record<RiskCategory, Range>>;
}

/**
 * The exact range over what assessors think possible: from all that they hold lowest to all that they hold highest,
 * through the same barriers and along the same influences as the assessment. Where an assessor gives nothing, the
 * facts' own range stands; without any, it is that of the assessment. Every step is monotone, so nothing that a
 * simulation draws lies outside it.
 *
 * @throws WaymarkError `bad-range`, `unknown-risk`
 * @example
 * ```ts
 * const scheme = definePlugin({ id: "scheme", version: "1.0.0", title: "Scheme", source: "§6", ...riskBlocks });
 * const model = compile({ name: "scheme", version: "1.0.0", title: "Scheme", asOf: "2026-06-30", factors: {} }, { plugins: [scheme] });
 * const assessment = assessRisk(model, { id: "E1", client: "C1", mentor: "M1", started: "2026-01-05", funding: "secure", delivery: "on-time" });
 * const given = [{ risk: "delay", likelihood: [2_000, 6_000, 10_000], impact: [4_000, 4_000, 4_000] }];
 * assessedRanges(model, assessment, given).items.find(({ risk }) => risk === "delay").high; // => 4000
 * ```
 */
export function assessedRanges(
  model: Model,
  assessment: RiskAssessment,
  ranges: readonly AssessedRange[],
): AssessedRanges {
  const { items, barriers: mode } = assessment;
  const given = checkRanges(items, ranges);
  const range = ([low, points, high]: ThreePoints): Range => ({ points, low, high });
  const residuals = items.map((item): Range => {
    const { likelihood, impact } = startOf(item, given.get(item.id));
    return residualOf({ likelihood: range(likelihood), impact: range(impact) }, item.controls, mode);
  });
  const flowed = propagateRanges(residuals, edgesOf(riskOf(model).influences, items));
  const categories = riskOf(model).categories.map(({ id }): [RiskCategory, Range] => [
    id,
    highestOf(flowed.filter((_, i) => items[i]!.category === id)),
  ]);
  return {
    items: items.map(({ id }, i) => ({ risk: id, ...residuals[i]! })),
    categories: Object.fromEntries(categories) as Record<RiskCategory, Range>,
  };
}

/** The most points of a category's items; 0 where it has none. */
export function topOf(items: readonly RiskItem[], points: readonly number[], category: RiskCategory): number {
  return points.reduce((top, at, i) => (items[i]!.category === category ? Math.max(top, at) : top), 0);
}

/** Where the two scales of a risk start: as its assessor gives them, else as the facts leave them. */
export function startOf(
  { ranges }: RiskItem,
  given: AssessedRange | undefined,
): { readonly likelihood: ThreePoints; readonly impact: ThreePoints } {
  const three = ({ low, points, high }: Range): ThreePoints => [low, points, high];
  return {
    likelihood: given?.likelihood ?? three(ranges.likelihood),
    impact: given?.impact ?? three(ranges.impact),
  };
}

/** Assessors' ranges by risk, refused where they are not ranges of the assessment's risks. */
export function checkRanges(
  items: readonly RiskItem[],
  ranges: readonly AssessedRange[],
): ReadonlyMap<string, AssessedRange> {
  for (const [i, range] of ranges.entries()) {
    if (!items.some(({ id }) => id === range.risk))
      throw badInput(
        "unknown-risk",
        `ranges[${i}]`,
        "There is no such risk.",
        "Name a risk of the assessment.",
      );
    for (const three of [range.likelihood, range.impact]) {
      const fits =
        three === undefined ||
        (Array.isArray(three) &&
          three.length === 3 &&
          three.every((one) => Number.isInteger(one) && one >= 0 && one <= 10_000));
      if (!fits || (three && !(three[0] <= three[1] && three[1] <= three[2])))
        throw badInput(
          "bad-range",
          `ranges[${i}]`,
          "These are not lowest, likely, highest.",
          "Give rising points.",
        );
    }
  }
  return new Map(ranges.map((range) => [range.risk, range]));
}
