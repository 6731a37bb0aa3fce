import type { Model } from "@waymark/core";
import type { Figure, Provenance } from "./figure.js";
import { type ProgrammeLog, readLog } from "./rows.js";

/** The rows behind a figure, as they came in: places in the lists that were given, from 0. */
export interface Trace {
  readonly list: Provenance["list"];
  readonly role: Provenance["role"];
  readonly given: readonly number[];
}

/**
 * Says where figures come from: the rows that each counted, as places in the lists of the log that they were computed
 * from. The log is read once.
 * Observations that a client's figure rests on are found by the client's id.
 *
 * @throws WaymarkError with every problem of every record.
 * @example
 * ```ts
 * const plugin = definePlugin({ id: "demo", version: "1.0.0", title: "Demo", source: "§7", vocabulary: metricsFields, success: reportSuccess, indicators: [...metricsIndicators] });
 * const demo = compile({ name: "demo", version: "1.0.0", title: "Demo", asOf: "2026-06-30", factors: {} }, { plugins: [plugin] });
 * const log = { activity: [{ date: "2026-03-01", kind: "session", outcome: "missed" }, { date: "2026-02-01", kind: "session", outcome: "attended" }] };
 * const figure = programme(demo, log).outputs.items.find(({ id }) => id === "sessions").figure;
 * tracer(demo, log)(figure)[0].given; // => [1]
 * ```
 */
export function tracer(model: Model, log: ProgrammeLog): (figure: Figure) => Trace[] {
  const all = readLog(model, log);
  return (figure) =>
    figure.rows.map(({ list, role, ids, places }) => {
      const wanted = new Set<string | number>(ids ?? places ?? []);
      const rows = all[list].filter(({ record, place }) => wanted.has(ids ? String(record.id) : place));
      return { list, role, given: rows.map(({ given }) => given).sort((a, b) => a - b) };
    });
}
