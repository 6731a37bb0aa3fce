import type { Model } from "@waymark/core";
import { riskOf } from "../compile/index.js";

/** Where one risk of the scheme's own list is held. */
export interface RiskCoverage {
  readonly id: string;
  readonly risks: readonly string[];
  readonly controls: readonly string[];
}

/**
 * For each risk of the scheme's own list: the risks and controls that hold it, by id. Empty where the scheme has no list.
 *
 * @example
 * ```ts
 * const model = compile(policy, { plugins: [westMidlands] });
 * riskCoverage(model).find(({ id }) => id === "RO01").risks; // => ["asked-why"]
 * ```
 */
export function riskCoverage(model: Model): RiskCoverage[] {
  const { list, risks, held, controls } = riskOf(model);
  const holding = (
    items: readonly { readonly id: string; readonly covers?: readonly string[] | undefined }[],
    id: string,
  ) => items.filter(({ covers }) => covers?.includes(id)).map((item) => item.id);
  const all = [...risks, ...held].map(({ risk }) => risk);
  const barriers = [...controls.values()].map(({ control }) => control);
  return (list?.ids ?? []).map((id) => ({ id, risks: holding(all, id), controls: holding(barriers, id) }));
}
