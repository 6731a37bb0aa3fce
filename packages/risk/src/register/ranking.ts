import type { Model } from "@waymark/core";
import type { RiskAssessment } from "../assess/assessment.js";
import { bandOf } from "../assess/band-of.js";
import type { RiskItem } from "../assess/item.js";
import { knownFirst } from "../assess/known.js";
import { riskOf } from "../compile/index.js";

/** One risk's place within its category, and how firm that place is. */
export interface RankedRisk {
  readonly risk: string;
  readonly points: number;
  /** Risks of the category whose range overlaps: which of them is higher depends on what is not known. */
  readonly unsettledWith: readonly string[];
  /** Points to the nearest edge between bands: how little would have to change for other advice. */
  readonly toEdge: number;
  /** The advice of the risk's own band, and of the band beyond the nearest edge. */
  readonly advice: string;
  readonly beyond: string;
}

/**
 * The risks of each category, the highest residual first (equal ones by id; what is not known after what was found),
 * with what a ranking hides: which places are not settled, and how near each risk is to the edge of its band. Of risks in an engagement, never of people.
 *
 * @example
 * ```ts
 * const scheme = definePlugin({ id: "scheme", version: "1.0.0", title: "Scheme", source: "§6", ...riskBlocks });
 * const model = compile({ name: "scheme", version: "1.0.0", title: "Scheme", asOf: "2026-06-30", factors: {} }, { plugins: [scheme] });
 * const ranked = rankedRisks(model, assessRisk(model, { id: "E1", client: "C1", mentor: "M1", started: "2026-01-05" }));
 * ranked.organisation[0].unsettledWith.length > 0; // => true
 * ```
 */
export function rankedRisks(
  model: Model,
  assessment: RiskAssessment,
): Readonly<Record<string, readonly RankedRisk[]>> {
  return Object.fromEntries(
    riskOf(model).categories.map(({ id: category }) => {
      const items = assessment.items.filter((item) => item.category === category);
      const order = [...items].sort(knownFirst);
      return [category, order.map((item) => rank(model, item, items))];
    }),
  );
}

function rank(model: Model, item: RiskItem, peers: readonly RiskItem[]): RankedRisk {
  const { points, low, high } = item.residual;
  const overlaps = ({ id, residual }: RiskItem) =>
    id !== item.id &&
    residual.low <= high &&
    low <= residual.high &&
    (low < high || residual.low < residual.high);
  const edges = riskOf(model)
    .bands.filter(({ from }) => from > 0)
    .map(({ from }) =>
      points >= from ? { away: points - from + 1, at: from - 1 } : { away: from - points, at: from },
    )
    .sort((a, b) => a.away - b.away);
  return {
    risk: item.id,
    points,
    unsettledWith: peers.filter(overlaps).map(({ id }) => id),
    toEdge: edges[0]?.away ?? 10_000,
    advice: item.advice,
    beyond: bandOf(riskOf(model).bands, edges[0]?.at ?? points).advice,
  };
}
