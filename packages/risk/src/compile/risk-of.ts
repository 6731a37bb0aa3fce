import { type CompiledSubject, compiledOf } from "@waymark/core";
import "../announced.js";
import type { RiskModel } from "./risk-model.js";

/**
 * What a model says about risk.
 *
 * @throws WaymarkError `not-compiled` where the model was compiled before this package was imported
 * @example
 * ```ts
 * const model = compile(policy, { plugins: [westMidlands] });
 * riskOf(model).risks.length > 20; // => true
 * ```
 */
export function riskOf(model: { readonly subjects: ReadonlyMap<string, CompiledSubject> }): RiskModel {
  return compiledOf<RiskModel>(model, "risk");
}
