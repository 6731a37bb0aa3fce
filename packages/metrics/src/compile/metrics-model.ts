import { type CompiledSubject, compiledOf } from "@waymark/core";
import type { CompiledSuccess } from "./compile-success.js";
import type { CompiledIndicator } from "./indicator.js";

/** What metrics made of a policy and its plugins. */
export interface MetricsModel {
  readonly indicators: readonly CompiledIndicator[];
  readonly success: CompiledSuccess;
}

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
