import type { Subject } from "@waymark/core";
import { compileIndicators } from "./compile/compile-indicators.js";
import { matchPointsOf } from "./compile/compile-success.js";
import { sections } from "./compile/indicator.js";
import type { MetricsModel } from "./compile/metrics-model.js";
import { observationFields } from "./compile/observation-fields.js";
import { metricsTables } from "./compile/tables.js";

/**
 * Measuring success, as the engine compiles it: headings, raters and indicators. It is known to `compile` once this package has been
 * imported.
 *
 * @example
 * ```ts
 * Object.keys(metrics.sections); // => ["success", "indicators", "instruments", "measureList"]
 * ```
 */
export const metrics: Subject<MetricsModel> = Object.freeze({
  id: "metrics",
  sections,
  settings: {},
  tables: metricsTables,
  fieldsFrom: observationFields,
  matchPoints: (plugins) => matchPointsOf(plugins),
  compile: compileIndicators,
  ids: ({ indicators }) => ({ indicator: indicators.map(({ indicator }) => indicator.id) }),
} satisfies Subject<MetricsModel>);
