import { type Model, type Problem, WaymarkError } from "@waymark/core";
import { ordinaryField } from "./evaluate.js";
import { fieldsRead } from "./fields-read.js";
import { parseMeasure } from "./parse.js";

/**
 * Everything that is wrong with the measures of a model's indicators: what cannot be read, and what reads an identity.
 * A field that is not defined is no fault: its figure says so.
 *
 * @example
 * ```ts
 * checkMeasures(compile({ name: "demo", version: "1.0.0", title: "Demo", asOf: "2026-06-30", factors: {} }, { plugins: [] })); // => []
 * ```
 */
export function checkMeasures(model: Model): Problem[] {
  return model.indicators.flatMap(({ indicator: { id, counts } }) => {
    if (counts === undefined) return [];
    try {
      for (const { list, field } of fieldsRead(model, parseMeasure(counts)))
        ordinaryField(model, list, field);
      return [];
    } catch (error) {
      if (!(error instanceof WaymarkError)) throw error;
      return error.problems.map((problem) => ({ ...problem, path: `indicators.${id}.counts` }));
    }
  });
}
