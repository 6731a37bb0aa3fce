import type { Model } from "@waymark/core";
import { nearestRank } from "@waymark/statistics";
import groupBy from "lodash/groupBy.js";
import type { RiskAssessment } from "../assess/assessment.js";
import type { RiskItem } from "../assess/item.js";
import { type RiskCategory, riskOf } from "../compile/index.js";
import { leastTold } from "../programme/disclosure.js";
import { cascade } from "../propagate/cascade.js";
import type { InfluenceEdge } from "../propagate/propagate.js";

/** How a category would be reached, if points were chances and influences held independently. */
export interface CategoryChance {
  readonly category: RiskCategory;
  /** By itself, from 0 to 1: the points of the risk of the category that stands highest over the programme. */
  readonly own: number;
  /** With what reaches it from the other categories; the two are equal where `exact`. */
  readonly lower: number;
  readonly upper: number;
  readonly exact: boolean;
  /** How many cases were added up: 2 to the number of influences between categories. */
  readonly cases: number;
}

/**
 * The categories of a programme as nodes that reach one another, to show how far its risks hang together (§6 summary).
 * A risk stands at the median over all relationships; one that the programme holds, at its own rating. Between two
 * categories stands the strongest influence of the scheme.
 *
 * Points are no chances, and nothing here is about a person. It is for the whole programme only: with fewer than ten
 * relationships it gives nothing.
 *
 * @param held the risks that the programme holds (see `programmeHeld`)
 * @returns one a category; none where there are too few relationships
 * @example
 * ```ts
 * const scheme = definePlugin({ id: "scheme", version: "1.0.0", title: "Scheme", source: "§6", ...riskBlocks });
 * const model = compile({ name: "scheme", version: "1.0.0", title: "Scheme", asOf: "2026-06-30", factors: {} }, { plugins: [scheme] });
 * const one = assessRisk(model, { id: "E1", client: "C1", mentor: "M1", started: "2026-01-05" });
 * programmeChances(model, [one], []); // => []
 * const ten = Array.from({ length: 10 }, () => one);
 * programmeChances(model, ten, programmeHeld(model, ten, [])).every(({ own, lower }) => own <= lower); // => true
 * ```
 */
export function programmeChances(
  model: Model,
  assessments: readonly RiskAssessment[],
  held: readonly RiskItem[],
): CategoryChance[] {
  if (assessments.length < 2 * leastTold) return [];
  const categories = riskOf(model).categories.map(({ id }) => id);
  const points = new Map([
    ...medians(assessments),
    ...held.map((one) => [one.id, one.residual.points] as const),
  ]);
  const all = [...riskOf(model).risks, ...riskOf(model).held];
  const own = categories.map((category) =>
    all
      .filter(({ risk }) => risk.category === category)
      .reduce((top, { risk }) => Math.max(top, points.get(risk.id) ?? 0), 0),
  );
  const { lower, upper, exact, cases } = cascade(
    own.map((one) => one / 10_000),
    categoryInfluences(model, categories),
  );
  return categories.map((category, i) => ({
    category,
    own: own[i]! / 10_000,
    lower: lower[i]!,
    upper: upper[i]!,
    exact,
    cases,
  }));
}

/** The median of each risk over all relationships, rounded up to 500 as in the programme's register. */
function medians(assessments: readonly RiskAssessment[]): [string, number][] {
  const byRisk = groupBy(
    assessments.flatMap(({ items }) => items),
    ({ id }) => id,
  );
  return Object.entries(byRisk).map(([id, items]) => {
    const points = items.map(({ residual }) => residual.points);
    return [id, Math.ceil(nearestRank(points, 50) / 500) * 500];
  });
}

/** Between each two categories, the strongest influence from a risk of the one to a risk of the other. */
function categoryInfluences(model: Model, categories: readonly string[]): InfluenceEdge[] {
  const { risks, held, programmeInfluences } = riskOf(model);
  const rowOf = new Map([...risks, ...held].map(({ risk }) => [risk.id, categories.indexOf(risk.category)]));
  const strongest = new Map<number, number>();
  for (const { from, to, strength } of programmeInfluences) {
    const [a, b] = [rowOf.get(from), rowOf.get(to)];
    if (a === undefined || b === undefined || a === b) continue;
    const key = a * categories.length + b;
    strongest.set(key, Math.max(strongest.get(key) ?? 0, strength));
  }
  return [...strongest].map(([key, strength]): InfluenceEdge => {
    return [Math.floor(key / categories.length), key % categories.length, strength / 10_000];
  });
}
