import { type Model, type RiskCategory, riskCategories } from "@waymark/core";
import { cascade } from "../cascade.js";
import type { InfluenceEdge } from "../propagate.js";
import type { RiskAssessment } from "../types.js";

/** The chance that a category is reached, were its points chances and did influences hold independently. */
export interface CategoryChance {
  readonly category: RiskCategory;
  /** By its own facts, from 0 to 1: the points of its highest risk. */
  readonly own: number;
  /** With what reaches it from the other three; the two are equal where `exact`. */
  readonly lower: number;
  readonly upper: number;
  readonly exact: boolean;
}

/**
 * The four categories as chances that reach one another, beside the points that flow along the strongest path. Points
 * are no chances: this reads them as if they were (the highest residual of a category; between two categories the
 * strongest influence that the catalogue has), to show how much of a category comes from the others. Exact: four
 * categories have at most twelve influences, and all 4 096 cases are added up.
 *
 * @example
 * ```ts
 * const scheme = definePlugin({ id: "scheme", version: "1.0.0", title: "Scheme", source: "§6", ...riskBlocks });
 * const model = compile({ name: "scheme", version: "1.0.0", title: "Scheme", asOf: "2026-06-30", factors: {} }, { plugins: [scheme] });
 * const chances = categoryChances(model, assessRisk(model, { id: "E1", client: "C1", mentor: "M1", started: "2026-01-05" }));
 * chances.every(({ own, lower, exact }) => exact && own <= lower); // => true
 * ```
 */
export function categoryChances(model: Model, assessment: RiskAssessment): CategoryChance[] {
  const own = riskCategories.map((category) => assessment.categories[category].direct.points / 10_000);
  const { lower, upper, exact } = cascade(own, categoryInfluences(model));
  return riskCategories.map((category, i) => ({
    category,
    own: own[i]!,
    lower: lower[i]!,
    upper: upper[i]!,
    exact,
  }));
}

/** Between each two categories, the strongest influence from a risk of the one to a risk of the other. */
function categoryInfluences(model: Model): InfluenceEdge[] {
  const rowOf = new Map(model.risks.map(({ risk }) => [risk.id, riskCategories.indexOf(risk.category)]));
  const strongest = new Map<number, number>();
  for (const { from, to, strength } of model.influences) {
    const [a, b] = [rowOf.get(from), rowOf.get(to)];
    if (a === undefined || b === undefined || a === b) continue;
    const key = a * riskCategories.length + b;
    strongest.set(key, Math.max(strongest.get(key) ?? 0, strength));
  }
  return [...strongest].map(([key, strength]): InfluenceEdge => {
    return [Math.floor(key / riskCategories.length), key % riskCategories.length, strength / 10_000];
  });
}
