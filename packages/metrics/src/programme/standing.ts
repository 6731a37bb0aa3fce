import type { Model } from "@waymark/core";
import { metricsOf } from "../compile/index.js";
import type { Period } from "../measure/period.js";
import type { Row, RowsOf } from "../measure/rows.js";
import { lastDay } from "./period.js";

/**
 * How the last relationship of each client who has one stands at the end of a period: `going on`, the id of an ending, or `ended, not known
 * how`. The last is the one that started last; where two did, the one whose id sorts last.
 */
export function standings(model: Model, all: RowsOf, period: Period): ReadonlyMap<string, string> {
  const until = lastDay(model, period);
  const byStart = all.engagements
    .filter(({ record }) => Number(record.started) <= until)
    .sort((a, b) => Number(a.record.started) - Number(b.record.started) || a.place - b.place);
  const field = metricsOf(model).success.goodEnding?.field;
  return new Map(byStart.map((row) => [String(row.record.client), standing(row, until, field)]));
}

/** What readers call how a relationship stands: of an ending, the title that the scheme gives it. */
export function standingTitle(model: Model, stands: string): string {
  const field = metricsOf(model).success.goodEnding?.field;
  const endings = model.fields.get(`engagement.${field}`)?.values ?? [];
  return endings.find(({ id }) => id === stands)?.title ?? stands;
}

function standing({ record }: Row, until: number, field: string | undefined): string {
  if (typeof record.ended !== "number" || record.ended > until) return "going on";
  const ending = field === undefined ? null : record[field];
  return typeof ending === "string" ? ending : "ended, not recorded how";
}
