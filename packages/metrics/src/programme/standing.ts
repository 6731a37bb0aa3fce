import type { Model } from "@waymark/core";
import type { Row, RowsOf } from "../measures/rows.js";

/**
 * How the last relationship of each client who has one stands: `going on`, the id of an ending, or `ended, not known
 * how`. The last is the one that started last; where two did, the one whose id sorts last.
 */
export function standings(model: Model, all: RowsOf): ReadonlyMap<string, string> {
  const byStart = [...all.engagements].sort(
    (a, b) => Number(a.record.started) - Number(b.record.started) || a.place - b.place,
  );
  return new Map(byStart.map((row) => [String(row.record.client), standing(model, row)]));
}

function standing(model: Model, { record }: Row): string {
  if (typeof record.ended !== "number" || record.ended > model.today) return "going on";
  return typeof record.ending === "string" ? record.ending : "ended, not known how";
}
