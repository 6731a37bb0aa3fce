import { type Indicator, type Model, type Problem, WaymarkError } from "@waymark/core";
import { ordinaryField } from "./evaluate.js";
import { fieldsRead, listsRead } from "./fields-read.js";
import { parseMeasure } from "./parse.js";
import type { Measure } from "./types.js";

/**
 * Everything that is wrong with the measures of a model's indicators: what cannot be read, what reads an identity, and
 * what would count activity as an outcome (`activity-as-outcome`): under reduced vulnerability no measure may read the
 * list `activity`, not even within a condition (§7.2 B).
 * A field that is not defined is no fault: its figure says so.
 *
 * @example
 * ```ts
 * checkMeasures(compile({ name: "demo", version: "1.0.0", title: "Demo", asOf: "2026-06-30", factors: {} }, { plugins: [] })); // => []
 * ```
 */
export function checkMeasures(model: Model): Problem[] {
  return model.indicators.flatMap(({ indicator }) => {
    const { id, counts } = indicator;
    if (counts === undefined) return [];
    const path = `indicators.${id}.counts`;
    try {
      const measure = parseMeasure(counts);
      for (const { list, field } of fieldsRead(model, measure)) ordinaryField(model, list, field);
      return activityAsOutcome(indicator, measure, path);
    } catch (error) {
      if (!(error instanceof WaymarkError)) throw error;
      return error.problems.map((problem) => ({ ...problem, path }));
    }
  });
}

function activityAsOutcome({ heading }: Indicator, measure: Measure, path: string): Problem[] {
  if (heading !== "reduced-vulnerability" || !listsRead(measure).has("activity")) return [];
  return [
    {
      code: "activity-as-outcome",
      path,
      message: "This counts activity under reduced vulnerability: what was done is no outcome (§7.2 B).",
      hint: "Put it under outputs-and-usage, or count observations or relationships.",
    },
  ];
}
