import type { Condition, Model } from "@waymark/core";
import { kaplanMeier } from "@waymark/statistics";
import { type GoodEnding, metricsOf } from "../compile/index.js";
import type { Figure } from "../measure/figure.js";
import type { Period } from "../measure/period.js";
import type { RowsOf } from "../measure/rows.js";
import { spells, type TimeMeasure, timeFigure } from "../measure/time.js";
import { lastDay } from "./period.js";

/** A survival curve over relationships, with what it is of. */
export interface Retention {
  /** As `time-to-agreed-exit`, by the scheme's word for the ending that it hopes for, or `time-to-early-ending`. */
  readonly id: string;
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

/** Whether a relationship came to the ending that the scheme hopes for; null where nobody noted how it ended. */
function endedWell({ field, values }: GoodEnding): Condition {
  return ({ engagement }) => {
    const ending = engagement?.[field];
    return typeof ending === "string" ? values.includes(ending) : null;
  };
}

function curvesOf(good: GoodEnding) {
  const well = endedWell(good);
  const otherwise: Condition = (facts) => {
    const found = well(facts);
    return found === null ? null : !found;
  };
  const { id, title, source } = good;
  return [
    { id: `time-to-${id}`, title: `Relationships that ended in ${title}`, source, measure: time(well) },
    {
      id: "time-to-early-ending",
      title: "Relationships that ended in another way",
      source,
      measure: time(otherwise),
    },
  ];
}

/**
 * How long relationships last, by Kaplan and Meier: until the ending that the scheme hopes for, and until any other.
 * Each curve
 * treats the other kind of ending as lost from view, so the two do not add up to 1 and are not to be added.
 * Empty where the scheme does not say which ending it hopes for.
 */
export function retentionOf(model: Model, all: RowsOf, period: Period): Retention[] {
  const { goodEnding } = metricsOf(model).success;
  if (!goodEnding || all.engagements.length === 0) return [];
  return curvesOf(goodEnding).map(({ id, title, source, measure }) => {
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
