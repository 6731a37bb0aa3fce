import type { Model } from "@waymark/core";
import type { RiskAssessment } from "../assess/assessment.js";
import { type RiskCategory, riskOf } from "../compile/index.js";
import { cascade } from "../propagate/cascade.js";
import { edgesOf } from "../propagate/edges.js";
import type { InfluenceEdge } from "../propagate/propagate.js";

/** The chance that a category is reached, were its points chances and did influences hold independently. */
export interface CategoryChance {
  readonly category: RiskCategory;
  /** By its own facts, from 0 to 1: the points of its highest risk. */
  readonly own: number;
  /** With what reaches it from the other three; the two are equal where `exact`. */
  readonly lower: number;
  readonly upper: number;
  readonly exact: boolean;
  /** How many cases were added up: 2 to the number of influences between categories. */
  readonly cases: number;
}

/**
 * The four categories as chances that reach one another, beside the points that flow along the strongest path. Points
 * are no chances: this reads them as if they were, to show how much of a category comes from the others. A model of
 * four nodes and no more: each category is its highest residual, and between two categories stands the strongest
 * influence that the catalogue has. What goes from risk to risk within a category, or by a second risk, is not in
 * it, so a single risk may well stand higher, or lower where the strongest influence starts at another risk: see
 * {@link highestChances}. Exact for these four nodes: they have at most twelve influences, and every case is added up.
 *
 * @example
 * ```ts
 * const scheme = definePlugin({ id: "scheme", version: "1.0.0", title: "Scheme", source: "§6", ...riskBlocks });
 * const model = compile({ name: "scheme", version: "1.0.0", title: "Scheme", asOf: "2026-06-30", factors: {} }, { plugins: [scheme] });
 * const chances = categoryChances(model, assessRisk(model, { id: "E1", client: "C1", mentor: "M1", started: "2026-01-05" }));
 * chances.every(({ own, lower, exact }) => exact && own <= lower); // => true
 * chances[0].cases; // => 512
 * ```
 */
export function categoryChances(model: Model, assessment: RiskAssessment): CategoryChance[] {
  const categories = riskOf(model).categories.map(({ id }) => id);
  const own = categories.map((category) => assessment.categories[category]!.direct.points / 10_000);
  const { lower, upper, exact, cases } = cascade(own, categoryInfluences(model));
  return categories.map((category, i) => ({
    category,
    own: own[i]!,
    lower: lower[i]!,
    upper: upper[i]!,
    exact,
    cases,
  }));
}

/** The chance that the risk of a category which is most likely to be reached is reached: between two bounds. */
export interface HighestChance {
  readonly category: RiskCategory;
  /** The risk with the highest lower bound. */
  readonly risk: string;
  /** Some risk of the category is reached with at least this chance, and none with more than `upper`. */
  readonly lower: number;
  readonly upper: number;
  readonly exact: boolean;
}

/**
 * The same question risk by risk, over the whole catalogue: every residual as a chance, every influence by itself.
 * Bounds, because the catalogue has more than twelve influences. A category without risks is left out. It takes some
 * tenths of a second.
 *
 * @example
 * ```ts
 * const scheme = definePlugin({ id: "scheme", version: "1.0.0", title: "Scheme", source: "§6", ...riskBlocks });
 * const model = compile({ name: "scheme", version: "1.0.0", title: "Scheme", asOf: "2026-06-30", factors: {} }, { plugins: [scheme] });
 * const assessment = assessRisk(model, { id: "E1", client: "C1", mentor: "M1", started: "2026-01-05" });
 * highestChances(model, assessment).map(({ risk }) => risk); // => ["adverse-media", "physical-harm", "radicalised", "asked-why"]
 * ```
 */
export function highestChances(model: Model, { items }: RiskAssessment): HighestChance[] {
  const edges = edgesOf(
    model,
    items.map(({ id }) => id),
  ).map(([from, to, strength]): InfluenceEdge => [from, to, strength / 10_000]);
  const { lower, upper, exact } = cascade(
    items.map(({ residual }) => residual.points / 10_000),
    edges,
  );
  return riskOf(model).categories.flatMap(({ id: category }): HighestChance[] => {
    const rows = items.flatMap((item, i) => (item.category === category ? [i] : []));
    const [first, ...others] = rows;
    if (first === undefined) return [];
    const top = others.reduce((best, i) => (lower[i]! > lower[best]! ? i : best), first);
    const most = Math.max(...rows.map((i) => upper[i]!));
    return [{ category, risk: items[top]!.id, lower: lower[top]!, upper: most, exact }];
  });
}

/** Between each two categories, the strongest influence from a risk of the one to a risk of the other. */
function categoryInfluences(model: Model): InfluenceEdge[] {
  const categories = riskOf(model).categories.map(({ id }) => id);
  const rowOf = new Map(riskOf(model).risks.map(({ risk }) => [risk.id, categories.indexOf(risk.category)]));
  const strongest = new Map<number, number>();
  for (const { from, to, strength } of riskOf(model).influences) {
    const [a, b] = [rowOf.get(from), rowOf.get(to)];
    if (a === undefined || b === undefined || a === b) continue;
    const key = a * categories.length + b;
    strongest.set(key, Math.max(strongest.get(key) ?? 0, strength));
  }
  return [...strongest].map(([key, strength]): InfluenceEdge => {
    return [Math.floor(key / categories.length), key % categories.length, strength / 10_000];
  });
}
