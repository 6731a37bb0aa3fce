import { type Indicator, instrumentIndicators } from "../compile/index.js";
import { metricsIndicators } from "./indicators/index.js";
import { metricsInstruments } from "./instruments/index.js";

/** Everything that holds a measure of the report: the indicators, and the items of instruments. */
const ofTheReport: readonly Indicator[] = [
  ...metricsIndicators,
  ...metricsInstruments.flatMap(instrumentIndicators),
];

/** Where one measure of the report is held. */
export interface MeasureCoverage {
  readonly id: string;
  /** Indicators that hold it. */
  readonly indicators: readonly string[];
  /** Why it is kept and not turned into a number; null where it is computed. */
  readonly notComputed: string | null;
}

const numbered = (letters: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${letters}${String(i + 1).padStart(2, "0")}`);

/**
 * The ids of every measure that the report names: outputs, vulnerability, understanding, and the evaluation's design.
 *
 * @example
 * ```ts
 * reportMeasures.length; // => 88
 * ```
 */
export const reportMeasures: readonly string[] = Object.freeze([
  ...numbered("MQ", 22),
  ...numbered("MV", 50),
  ...numbered("MU", 10),
  ...numbered("MB", 6),
]);

/**
 * For each measure that the report names: the indicators that hold it, or why none computes it.
 *
 * @param indicators those of a scheme; those of the report where left out.
 * @example
 * ```ts
 * metricsCoverage().find(({ id }) => id === "MV30").indicators; // => ["happier"]
 * metricsCoverage().filter(({ notComputed }) => notComputed !== null).length; // => 11
 * ```
 */
export function metricsCoverage(indicators: readonly Indicator[] = ofTheReport): MeasureCoverage[] {
  return reportMeasures.map((id) => {
    const holding = indicators.filter(({ covers }) => covers?.includes(id));
    const computed = holding.some(({ notComputed }) => notComputed === undefined);
    return {
      id,
      indicators: holding.map((item) => item.id),
      notComputed: computed ? null : (holding[0]?.notComputed ?? "No indicator holds it."),
    };
  });
}
