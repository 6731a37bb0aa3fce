import type { Level, Scale } from "@waymark/core";
import type { Control, Duty, Influence, Risk, Step } from "../compile/index.js";
import { riskSteps } from "./steps.js";

/** A level in short: a step's id, the condition, and what it says. */
export type ShortLevel = readonly [step: string, when: string | true, says: string];

/** Points that stand in for an open level: the middle of the five steps. */
const middle = 6_000;

function scaleOf(steps: readonly Step[], source: string, ask: string, levels: readonly ShortLevel[]): Scale {
  return {
    source,
    ask,
    neutral: middle,
    levels: levels.map(([id, when, says]): Level => {
      const { points } = steps.find((one) => one.id === id) as Step;
      return { id, when, points, says };
    }),
  };
}

/** A scale of likelihood over the five steps. */
export const likelihood = (source: string, ask: string, ...levels: readonly ShortLevel[]): Scale =>
  scaleOf(riskSteps.likelihood, source, ask, levels);

/** A scale of impact over the five steps. */
export const impact = (source: string, ask: string, ...levels: readonly ShortLevel[]): Scale =>
  scaleOf(riskSteps.impact, source, ask, levels);

/** A risk of the catalogue, frozen. */
export const risk = (one: Risk): Risk => Object.freeze(one);

/** A control, frozen. */
export const control = (one: Control): Control => Object.freeze(one);

/** A duty, frozen. */
export const duty = (one: Duty): Duty => Object.freeze(one);

/** An influence of one risk on another, frozen. */
export const influence = (one: Influence): Influence => Object.freeze(one);
