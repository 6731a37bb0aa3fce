import type { Model } from "@waymark/core";
import { kaplanMeier } from "@waymark/statistics";
import type { Period } from "../measures/period.js";
import type { RowsOf } from "../measures/rows.js";
import { spells, timeFigure } from "../measures/time.js";
import type { Clause, Measure } from "../measures/types.js";
import { lastDay } from "./period.js";
import type { Retention } from "./types.js";

const ending = (operator: "=" | "!=", word: string): Clause => ({
  kind: "compare",
  field: "ending",
  operator,
  word,
});

const time = (...until: Clause[]): Extract<Measure, { kind: "time" }> => ({
  kind: "time",
  from: "started",
  to: "ended",
  rows: { list: "engagements", where: [] },
  until,
});

const curves = [
  {
    id: "time-to-agreed-exit",
    title: "Relationships that have come to an agreed exit",
    source: "§4.5, §7.2 M, §8.3",
    measure: time(ending("=", "agreed-exit")),
  },
  {
    id: "time-to-early-ending",
    title: "Relationships that ended in another way",
    source: "§6.3, §8.3",
    measure: time(ending("!=", "agreed-exit")),
  },
] as const;

/**
 * How long relationships last, by Kaplan and Meier: until an agreed exit, and until any other ending. Each curve
 * treats the other kind of ending as lost from view, so the two do not add up to 1 and are not to be added.
 * Empty where the model has no field for how a relationship ended.
 */
export function retentionOf(model: Model, all: RowsOf, period: Period): Retention[] {
  if (!model.fields.has("engagement.ending") || all.engagements.length === 0) return [];
  return curves.map(({ id, title, source, measure }) => {
    const found = spells(model, all, measure, lastDay(model, period));
    const curve =
      found.rows.length > 0 ? kaplanMeier(found) : { time: [], survival: [], lower: [], upper: [] };
    return {
      id,
      title,
      source,
      time: curve.time,
      share: curve.survival,
      lower: curve.lower,
      upper: curve.upper,
      median: timeFigure(model, all, measure, period),
    };
  });
}
