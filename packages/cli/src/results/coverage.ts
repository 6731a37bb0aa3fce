import { metricsIndicators } from "@waymark/metrics";

/** Where one measure of the report is held. */
export interface IndicatorCoverage {
  readonly id: string;
  readonly indicators: readonly string[];
  /** Why nothing is computed from it, where that is so. */
  readonly notComputed: string | null;
}

/** For each measure that the report names: the indicators that hold it, or why it is not computed. */
export function indicatorCoverage(): IndicatorCoverage[] {
  const ids = [...new Set(metricsIndicators.flatMap(({ covers }) => covers))].sort();
  return ids.map((id) => {
    const holding = metricsIndicators.filter(({ covers }) => covers.includes(id));
    const computed = holding.some(({ notComputed }) => notComputed === undefined);
    return {
      id,
      indicators: holding.map((indicator) => indicator.id),
      notComputed: computed ? null : holding.map(({ notComputed }) => notComputed ?? "").join(" "),
    };
  });
}
