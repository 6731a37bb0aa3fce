import type { Model } from "@waymark/core";
import groupBy from "lodash/groupBy.js";
import type { RiskAssessment } from "../assess/assessment.js";
import { bandOf } from "../assess/band-of.js";
import type { RiskItem } from "../assess/item.js";
import { type RiskCategory, riskOf } from "../compile/index.js";
import { scoreOf } from "../controls/barriers.js";
import { checkThreshold } from "./aggregate.js";
import { leastTold, toldRatings } from "./disclosure.js";

/** One cell of a heat map: how many ratings fall there, and which risks, as far as it may be told. */
export interface HeatCell {
  /** The ids of the scheme's steps. */
  readonly likelihood: string;
  readonly impact: string;
  /** What the two steps make together, in points. */
  readonly points: number;
  /** At least so many, in multiples of the threshold; 0 where there are none or too few engagements to tell of. */
  readonly count: number;
  /** Ids of risks that as many engagements as the threshold have here, each once. */
  readonly risks: readonly string[];
}

/** A category's heat map, before and after controls: a cell for each pair of steps, likelihood by likelihood. */
export interface HeatMap {
  readonly category: RiskCategory;
  readonly before: readonly HeatCell[];
  readonly after: readonly HeatCell[];
}

/**
 * A heat map for each category, before and after controls: how many ratings fall on each pair of the
 * scheme's steps. A picture only: points in between are counted with a step, so that rankings are never read from it
 * (Cox 2008). Its counts are under the same disclosure control as {@link programmeRisks} beside it, so that neither
 * gives away what the other hides.
 *
 * @param model compiled with risks, the one that assessed them
 * @param threshold the fewest engagements that a cell tells of; 5 where left out, 1 hides nothing
 * @throws WaymarkError `bad-threshold`
 * @example
 * ```ts
 * const scheme = definePlugin({ id: "scheme", version: "1.0.0", title: "Scheme", source: "§6", ...riskBlocks });
 * const model = compile({ name: "scheme", version: "1.0.0", title: "Scheme", asOf: "2026-06-30", factors: {} }, { plugins: [scheme] });
 * heatMaps(model, [assessRisk(model, { id: "E1", client: "C1", mentor: "M1", started: "2026-01-05" })])[0].before.length; // => 25
 * ```
 */
export function heatMaps(
  model: Model,
  assessments: readonly RiskAssessment[],
  threshold = leastTold,
): HeatMap[] {
  checkThreshold(threshold);
  const { steps } = riskOf(model);
  const categories = [...new Set(assessments.flatMap((one) => Object.keys(one.categories)))];
  return categories.map((category) => {
    const rated = assessments.flatMap(({ items }, engagement) =>
      items.filter((item) => item.category === category).map((item): Rated => ({ item, engagement })),
    );
    const cells = (when: "inherent" | "residual") => {
      const rates = groupBy(rated, ({ item }) => {
        const { likelihood, impact } = item[when];
        return `${bandOf(steps.likelihood, likelihood).id} ${bandOf(steps.impact, impact).id}`;
      });
      return steps.likelihood.flatMap((likelihood) =>
        steps.impact.map((impact): HeatCell => {
          const here = rates[`${likelihood.id} ${impact.id}`] ?? [];
          return {
            likelihood: likelihood.id,
            impact: impact.id,
            points: scoreOf({ likelihood: likelihood.points, impact: impact.points }),
            ...told(here, assessments.length, threshold),
          };
        }),
      );
    };
    return { category, before: cells("inherent"), after: cells("residual") };
  });
}

interface Rated {
  readonly item: RiskItem;
  /** The row of its engagement. */
  readonly engagement: number;
}

function told(
  here: readonly Rated[],
  engagements: number,
  threshold: number,
): Pick<HeatCell, "count" | "risks"> {
  const byRisk = new Map<string, number>();
  for (const { item } of here) byRisk.set(item.id, (byRisk.get(item.id) ?? 0) + 1);
  const different = new Set(here.map(({ engagement }) => engagement)).size;
  const tellable = ([, count]: readonly [string, number]) =>
    toldRatings([count], count, engagements, threshold) > 0;
  return {
    count: toldRatings([...byRisk.values()], different, engagements, threshold),
    risks: [...byRisk]
      .filter(tellable)
      .map(([id]) => id)
      .sort(),
  };
}
