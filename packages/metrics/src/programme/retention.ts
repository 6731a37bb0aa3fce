import type { Condition, Model } from "@waymark/core";
import { kaplanMeier } from "@waymark/statistics";
import type { Figure } from "../measure/figure.js";
import type { Period } from "../measure/period.js";
import type { RowsOf } from "../measure/rows.js";
import { spells, type TimeMeasure, timeFigure } from "../measure/time.js";
import { lastDay } from "./period.js";

/** A survival curve over relationships, with what it is of. */
export interface Retention {
  readonly id: "time-to-agreed-exit" | "time-to-early-ending";
  readonly title: string;
  readonly source: string;
  readonly time: readonly number[];
  readonly share: readonly number[];
  readonly lower: readonly (number | null)[];
  readonly upper: readonly (number | null)[];
  readonly median: Figure;
}

const time = (until: Condition): TimeMeasure => ({
  from: "started",
  to: "ended",
  rows: { list: "engagements", kind: "engagement", known: [], where: undefined, namedBy: undefined },
  until,
});

/** Whether a relationship ended by agreement; null where nobody noted how it ended. */
const agreed: Condition = ({ engagement }) =>
  typeof engagement?.ending === "string" ? engagement.ending === "agreed-exit" : null;

const curves = [
  {
    id: "time-to-agreed-exit",
    title: "Relationships that have come to an agreed exit",
    source: "§4.5, §7.2 M, §8.3",
    measure: time(agreed),
  },
  {
    id: "time-to-early-ending",
    title: "Relationships that ended in another way",
    source: "§6.3, §8.3",
    measure: time((facts) => {
      const found = agreed(facts);
      return found === null ? null : !found;
    }),
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
