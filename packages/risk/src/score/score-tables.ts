import { fingerprint, type Model, type Scale } from "@waymark/core";
import {
  type AdviceRung,
  type Band,
  type Control,
  type Influence,
  type RiskCategory,
  riskOf,
} from "../compile/index.js";

/** A scale as plain data: its levels in order, each with its points, and the points that stand in for an open one. */
export interface ScaleTable {
  readonly neutral: number;
  readonly levels: readonly { readonly id: string; readonly points: number }[];
}

/** What a score string leaves to the model: everything else that the arithmetic needs, as plain data. */
export interface ScoreTables {
  /** In the order of ids. */
  readonly risks: readonly {
    readonly id: string;
    readonly category: RiskCategory;
    /** In the order of ids: the order in which they work, and of their signs in a score string. */
    readonly controls: readonly string[];
    readonly likelihood: ScaleTable;
    readonly impact: ScaleTable;
    /** The strongest advice that it calls for, where the scheme sets one. */
    readonly mostAdvice?: string;
  }[];
  readonly controls: Readonly<Record<string, { readonly lowers: Control["lowers"]; readonly by: number }>>;
  readonly influences: readonly Pick<Influence, "from" | "to" | "strength">[];
  readonly bands: readonly Pick<Band, "id" | "from" | "advice">[];
  /** The scheme's categories of risk, and its words of advice, the mildest first. */
  readonly categories: readonly string[];
  readonly advice: readonly Pick<AdviceRung, "word" | "goesOn" | "conditions">[];
}

/**
 * The tables of a model that a score string is read with.
 *
 * @example
 * ```ts
 * const scheme = definePlugin({ id: "scheme", version: "1.0.0", title: "Scheme", source: "§6", ...riskBlocks });
 * const model = compile({ name: "scheme", version: "1.0.0", title: "Scheme", asOf: "2026-06-30", factors: {} }, { plugins: [scheme] });
 * scoreTables(model).controls.pair; // => { lowers: "likelihood", by: 4000 }
 * scoreTables(model).risks.find(({ id }) => id === "alone").impact.levels[0]; // => { id: "critical", points: 10000 }
 * ```
 */
export function scoreTables(model: Model): ScoreTables {
  return {
    risks: riskOf(model).risks.map(
      ({ risk: { id, category, controls, likelihood, impact, mostAdvice } }) => ({
        id,
        category,
        controls: [...new Set(controls)].sort(),
        likelihood: scaleTable(likelihood, model.neutral),
        impact: scaleTable(impact, model.neutral),
        ...(mostAdvice === undefined ? {} : { mostAdvice }),
      }),
    ),
    controls: Object.fromEntries(
      [...riskOf(model).controls].map(([id, { control }]) => [
        id,
        { lowers: control.lowers, by: control.by },
      ]),
    ),
    influences: riskOf(model).influences.map(({ from, to, strength }) => ({ from, to, strength })),
    bands: riskOf(model).bands.map(({ id, from, advice }) => ({ id, from, advice })),
    categories: riskOf(model).categories.map(({ id }) => id),
    advice: riskOf(model).advice.map(({ word, goesOn, conditions }) => ({ word, goesOn, conditions })),
  };
}

function scaleTable({ levels, neutral }: Scale, otherwise: number): ScaleTable {
  return { neutral: neutral ?? otherwise, levels: levels.map(({ id, points }) => ({ id, points })) };
}

/**
 * A short mark of tables: the first twelve digits of their fingerprint. It stands in every score string, so that
 * a string is never read with other tables than it was written with.
 *
 * @example
 * ```ts
 * tablesMark({ risks: [], controls: {}, influences: [], bands: [], categories: [], advice: [] }).length; // => 12
 * ```
 */
export function tablesMark(tables: ScoreTables): string {
  return fingerprint(tables).slice("sha256:".length, "sha256:".length + 12);
}

const marks = new WeakMap<Model, string>();

/** The mark of a model’s own tables, which do not change. */
export function modelMark(model: Model): string {
  const mark = marks.get(model) ?? tablesMark(scoreTables(model));
  marks.set(model, mark);
  return mark;
}
