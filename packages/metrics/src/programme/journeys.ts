import type { Model } from "@waymark/core";
import type { Journey } from "../journey/journey.js";
import { openLog, type ProgrammeLog, rowsOf } from "../measure/rows.js";
import { journeysOf } from "./journeys-of.js";
import { type ProgrammeOptions, periodOf, requireProgrammeOptions } from "./period.js";

/**
 * The journeys of all clients who are mentored or observed in the period, in the order of their ids, as they stand at
 * its end. As {@link journey} for each, with the relationships of the log. A client without an observation is there.
 *
 * @throws WaymarkError with every problem of every record.
 * @example
 * ```ts
 * const plugin = definePlugin({ id: "demo", version: "1.0.0", title: "Demo", source: "§7", vocabulary: metricsFields, success: reportSuccess, indicators: [...metricsIndicators] });
 * const demo = compile({ name: "demo", version: "1.0.0", title: "Demo", asOf: "2026-06-30", factors: {} }, { plugins: [plugin] });
 * journeys(demo, { observations: [{ client: "C-1", date: "2026-01-05", indicator: "work", voice: "client", answer: "yes" }] }).map(({ client }) => client); // => ["C-1"]
 * ```
 */
export function journeys(model: Model, log: ProgrammeLog, options: ProgrammeOptions = {}): Journey[] {
  requireProgrammeOptions(options);
  const caseload = openLog(model, log);
  return journeysOf(caseload, periodOf(model, rowsOf(caseload), options));
}
