import { type CompiledSubject, compiledOf } from "@waymark/core";
import "../announced.js";
import type { MatchingModel } from "./matching-model.js";

/**
 * What a model says about matching.
 *
 * @throws WaymarkError `not-compiled` where the model was compiled before this package was imported
 * @example
 * ```ts
 * const model = compile(policy, { plugins: [westMidlands] });
 * matchingOf(model).factors.length > 20; // => true
 * ```
 */
export function matchingOf(model: {
  readonly subjects: ReadonlyMap<string, CompiledSubject>;
}): MatchingModel {
  return compiledOf<MatchingModel>(model, "matching");
}
