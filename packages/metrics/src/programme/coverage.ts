import type { Model } from "@waymark/core";
import { metricsOf } from "../compile/index.js";

/** Where one measure of the scheme's own list is held. */
export interface MeasureCoverage {
  readonly id: string;
  /** Indicators that hold it. */
  readonly indicators: readonly string[];
  /** Why it is kept and not turned into a number; null where it is computed. */
  readonly notComputed: string | null;
}

/**
 * For each measure of the scheme's own list: the indicators that hold it, or why none computes it. Empty where the scheme
 * has no list.
 *
 * @example
 * ```ts
 * const model = compile(policy, { plugins: [westMidlands] });
 * metricsCoverage(model).find(({ id }) => id === "MV30").indicators; // => ["happier"]
 * metricsCoverage(model).filter(({ notComputed }) => notComputed !== null).length; // => 11
 * ```
 */
export function metricsCoverage(model: Model): MeasureCoverage[] {
  const { list, indicators } = metricsOf(model);
  return (list?.ids ?? []).map((id) => {
    const holding = indicators.filter(({ indicator }) => indicator.covers?.includes(id));
    const computed = holding.some(({ indicator }) => indicator.notComputed === undefined);
    return {
      id,
      indicators: holding.map(({ indicator }) => indicator.id),
      notComputed: computed ? null : (holding[0]?.indicator.notComputed ?? "No indicator holds it."),
    };
  });
}
