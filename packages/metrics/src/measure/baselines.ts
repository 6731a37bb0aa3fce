import type { Model } from "@waymark/core";
import { wilsonInterval } from "@waymark/statistics";
import { setting } from "../settings.js";
import { type Figure, noFigure, provenance } from "./figure.js";
import type { RowsOf } from "./rows.js";

/**
 * The share of relationships with an answered observation within the baseline window of their start (§8.3). Those
 * that are too young for it to be due are left out.
 */
export function baselineFigure(model: Model, all: RowsOf): Figure {
  const window = setting(model, "baseline_window");
  const method = `share of relationships with a rating within ${window} days of the start, with Wilson’s 95% interval`;
  const due = all.engagements.filter(({ record }) => Number(record.started) + window <= model.today);
  if (due.length === 0)
    return noFigure("share", method, "No relationship has lasted long enough for its baseline to be due.");
  const answered = new Map<string, number[]>();
  for (const { record } of [...(all.earlier ?? []), ...all.observations]) {
    if (record.answer === null || record.answer === undefined) continue;
    const client = String(record.client);
    answered.set(client, [...(answered.get(client) ?? []), Number(record.date)]);
  }
  const taken = due.filter(({ record }) =>
    (answered.get(String(record.client)) ?? []).some(
      (date) => Math.abs(date - Number(record.started)) <= window,
    ),
  );
  return {
    value: taken.length / due.length,
    unit: "share",
    method,
    n: due.length,
    missing: 0,
    interval: wilsonInterval({ successes: taken.length, trials: due.length, confidence: 0.95 }),
    rows: [provenance("engagements", "counted", taken), provenance("engagements", "out of", due)],
  };
}
