import type { Level, Risk, RiskCategory, Scale } from "@waymark/core";
import { impactSteps, likelihoodSteps, type Step } from "../levels.js";

/** A level in short: a step's id, the condition, and what it says. */
export type ShortLevel = readonly [step: string, when: string | true, says: string];

/** Points that stand in for an open level: the middle of the five steps. */
const middle = 6_000;

function scaleOf(steps: readonly Step[], source: string, ask: string, levels: readonly ShortLevel[]): Scale {
  return {
    source,
    ask,
    neutral: middle,
    reads: fieldsIn(levels.map(([, when]) => (when === true ? "" : when)).join(" ")),
    levels: levels.map(([id, when, says]): Level => {
      const { points } = steps.find((one) => one.id === id) as Step;
      return { id, when, points, says };
    }),
  };
}

/** The engagement's fields that a text of formulas names, sorted. */
function fieldsIn(text: string): string[] {
  return [...new Set(text.match(/engagement\.[a-z_]+/g) ?? [])].sort();
}

/** A scale of likelihood over the five steps. */
export const likelihood = (source: string, ask: string, ...levels: readonly ShortLevel[]): Scale =>
  scaleOf(likelihoodSteps, source, ask, levels);

/** A scale of impact over the five steps. */
export const impact = (source: string, ask: string, ...levels: readonly ShortLevel[]): Scale =>
  scaleOf(impactSteps, source, ask, levels);

/** A scale whose open level stands at other points than the middle: where even not knowing leaves it less likely. */
export const withNeutral = (scale: Scale, neutral: number): Scale => ({ ...scale, neutral });

/** What an item of the catalogue says, but for its category. */
export type RiskText = Omit<Risk, "category" | "fields">;

/** Items of one category, frozen. */
export const inCategory = (category: RiskCategory, items: readonly RiskText[]): readonly Risk[] =>
  Object.freeze(items.map((item): Risk => Object.freeze({ ...item, category })));
