import type { Condition, Model } from "@waymark/core";
import { medianSurvivalTime } from "@waymark/statistics";
import type { CompiledRows } from "../compile/index.js";
import { choose } from "./choose.js";
import { type Figure, noFigure, provenance } from "./figure.js";
import type { Period } from "./period.js";
import type { Row, RowsOf } from "./rows.js";

/** A time to measure: from one date of a row to another, until an end that a condition tells from the others. */
export interface TimeMeasure {
  readonly from: string;
  readonly to: string;
  readonly rows: CompiledRows;
  readonly until: Condition;
}

/** Times from one day to another, some still open: what survival analysis takes. */
export interface Spells {
  readonly rows: readonly Row[];
  readonly time: readonly number[];
  /** 1 where what is waited for came; 0 where the row was open, or ended in another way. */
  readonly event: readonly (0 | 1)[];
  readonly missing: readonly Row[];
}

/**
 * The spells of rows that have a start: until their end, or, while open, until the last day looked at. A row whose
 * end is of an unknown kind counts as lost on that day, not as what is waited for.
 */
export function spells(model: Model, all: RowsOf, measure: TimeMeasure, until: number): Spells {
  const { rows, missing } = choose(model, all, measure.rows);
  const day = (row: Row, field: string) => row.record[field];
  const started = rows.filter(
    (row) => typeof day(row, measure.from) === "number" && Number(day(row, measure.from)) <= until,
  );
  const ends: CompiledRows = { ...measure.rows, known: [], namedBy: undefined, where: measure.until };
  const reached = new Set(choose(model, all, ends, started).rows);
  const ended = (row: Row) => {
    const end = day(row, measure.to);
    return typeof end === "number" && end <= until ? end : undefined;
  };
  return {
    rows: started,
    time: started.map((row) => Math.max(0, (ended(row) ?? until) - Number(day(row, measure.from)))),
    event: started.map((row) => (ended(row) !== undefined && reached.has(row) ? 1 : 0)),
    missing: [...missing, ...rows.filter((row) => typeof day(row, measure.from) !== "number")],
  };
}

/** The median time until something, by Kaplan and Meier, with the days between which it lies. */
export function timeFigure(model: Model, all: RowsOf, measure: TimeMeasure, period: Period): Figure {
  const method =
    "median by Kaplan and Meier; relationships still open, or ended in another way, count up to that day; log-log 95% interval";
  const found = spells(model, all, measure, Math.min(period.to ?? model.today, model.today));
  if (found.rows.length === 0) return noFigure("days", method, "No row has a start.");
  const { value: median, lower: low, upper: high } = medianSurvivalTime(found);
  return {
    value: median,
    unit: "days",
    method,
    n: found.rows.length,
    missing: found.missing.length,
    interval: median !== null && low !== null && high !== null ? [low, high] : null,
    ...(median !== null && (low === null || high === null)
      ? {
          whyNoInterval:
            "Too few relationships, or too short a time, for both limits of the curve to reach one half.",
        }
      : {}),
    ...(median === null
      ? { why: "Fewer than half have reached it so far, so the median is not known yet." }
      : {}),
    rows: [
      provenance(
        measure.rows.list,
        "counted",
        found.rows.filter((_, i) => found.event[i] === 1),
      ),
      provenance(measure.rows.list, "out of", found.rows),
      provenance(measure.rows.list, "missing", found.missing),
    ],
  };
}
