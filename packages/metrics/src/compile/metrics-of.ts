import { type CompiledSubject, compiledOf } from "@waymark/core";
import "../announced.js";
import type { MetricsModel } from "./metrics-model.js";

/**
 * What a model says about measuring success.
 *
 * @throws WaymarkError `not-compiled` where the model was compiled before this package was imported
 * @example
 * ```ts
 * const model = compile(policy, { plugins: [westMidlands] });
 * metricsOf(model).indicators.length > 20; // => true
 * ```
 */
export function metricsOf(model: { readonly subjects: ReadonlyMap<string, CompiledSubject> }): MetricsModel {
  return compiledOf<MetricsModel>(model, "metrics");
}
