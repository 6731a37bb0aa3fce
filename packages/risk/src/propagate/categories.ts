import type { Model } from "@waymark/core";
import { bandOf } from "../assess/band-of.js";
import type { RiskItem } from "../assess/item.js";
import type { Range } from "../assess/rating.js";
import { type Band, type RiskCategory, riskOf } from "../compile/index.js";
import { edgesOf } from "./edges.js";
import { propagateWithPaths } from "./propagate.js";
import { highestOf, propagateRanges } from "./ranges.js";

/** The highest risk of a category: by itself, and after points have flowed along influences. */
export interface CategoryRisk {
  readonly category: RiskCategory;
  /**
   * Who holds the category. Where the programme does, its numbers here come from this engagement's own facts alone, and
   * the risks that only the programme can answer for are not among them.
   */
  readonly heldBy: "engagement" | "programme";
  /** After propagation. */
  readonly points: number;
  readonly low: number;
  readonly high: number;
  readonly band: Band["id"];
  /** The item that is highest by its own facts; the range is the category’s, whichever item turns out to be highest. */
  readonly direct: Range & { readonly item: string };
  /** The item that is highest after propagation, the range of the category then, and the items on the path that raised it, where one did. */
  readonly propagated: Range & {
    readonly item: string;
    readonly path: readonly string[];
    readonly added: number;
  };
  /** Items of the category before controls: the highest points. */
  readonly inherent: number;
}

/**
 * The highest residual risk of each category: by itself, and after points have flowed along the strongest paths,
 * with the path that raised it. Direct and propagated parts are kept apart.
 */
export function rateCategories(
  model: Model,
  items: readonly RiskItem[],
): Readonly<Record<RiskCategory, CategoryRisk>> {
  const edges = edgesOf(riskOf(model).influences, items);
  const { points, paths } = propagateWithPaths(
    items.map(({ residual }) => residual.points),
    edges,
  );
  const direct: Range[] = items.map(({ residual: { points: at, low, high } }) => ({ points: at, low, high }));
  const flowed = propagateRanges(direct, edges);
  const heldBy = new Map(riskOf(model).categories.map(({ id, heldBy: by }) => [id, by]));
  const rate = (category: RiskCategory): CategoryRisk => {
    const rows = items.flatMap((item, i) => (item.category === category ? [i] : []));
    const [first, last] = [topOf(rows, direct), topOf(rows, flowed)];
    const own = highestOf(rows.map((i) => flowed[i]!));
    return {
      category,
      heldBy: heldBy.get(category) ?? "engagement",
      ...own,
      band: bandOf(riskOf(model).bands, own.points).id,
      direct: { item: items[first ?? -1]?.id ?? "", ...highestOf(rows.map((i) => direct[i]!)) },
      propagated: {
        item: items[last ?? -1]?.id ?? "",
        ...own,
        path: (paths[last ?? -1] ?? []).map((i) => items[i]!.id),
        added: last === undefined ? 0 : points[last]! - items[last]!.residual.points,
      },
      inherent: rows.reduce((top, i) => Math.max(top, items[i]!.inherent.points), 0),
    };
  };
  const rated = riskOf(model).categories.map(({ id }) => [id, rate(id)] as const);
  return Object.fromEntries(rated) as Record<RiskCategory, CategoryRisk>;
}

/** The row with the most points; of equal ones, the first in the order of ids. */
function topOf(rows: readonly number[], ranges: readonly Range[]): number | undefined {
  return rows.reduce<number | undefined>(
    (top, i) => (top === undefined || ranges[i]!.points > ranges[top]!.points ? i : top),
    undefined,
  );
}
