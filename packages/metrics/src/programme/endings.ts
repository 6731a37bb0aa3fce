import type { Model } from "@waymark/core";
import { aalenJohansen } from "@waymark/statistics";
import { metricsOf } from "../compile/index.js";
import { type Provenance, provenance } from "../measure/figure.js";
import type { Period } from "../measure/period.js";
import type { RowsOf } from "../measure/rows.js";
import { lastDay } from "./period.js";

/** Cumulative incidence of each way in which relationships end. */
export interface Endings {
  readonly title: string;
  readonly source: string;
  readonly method: string;
  readonly n: number;
  readonly goingOn: number;
  /** Days from the start. */
  readonly time: readonly number[];
  readonly stillGoing: readonly number[];
  readonly endings: readonly {
    readonly ending: string;
    readonly title: string;
    readonly relationships: number;
    readonly share: readonly number[];
    readonly lower: readonly (number | null)[];
    readonly upper: readonly (number | null)[];
  }[];
  readonly rows: readonly Provenance[];
}

/**
 * How relationships end, over time, one ending ruling out the others: cumulative incidence by Aalen and Johansen.
 * A relationship that ended without a recorded reason has its own line. Null where nothing can be said.
 */
export function endingsOf(model: Model, all: RowsOf, period: Period): Endings | null {
  const { goodEnding } = metricsOf(model).success;
  const field = goodEnding && model.fields.get(`engagement.${goodEnding.field}`);
  const until = lastDay(model, period);
  const rows = all.engagements.filter(({ record }) => Number(record.started) <= until);
  if (goodEnding === undefined || field === undefined || rows.length === 0) return null;
  const ended = rows.map(({ record }) =>
    typeof record.ended === "number" && record.ended <= until ? record.ended : null,
  );
  const time = rows.map(({ record }, i) => Math.max(0, (ended[i] ?? until) - Number(record.started)));
  const cause = rows.map(({ record }, i) => {
    if (ended[i] === null) return null;
    const ending = record[goodEnding.field];
    return typeof ending === "string" ? ending : "not known";
  });
  const found = aalenJohansen({ time, cause });
  return {
    title: "How relationships end (each ending rules out the others)",
    source: goodEnding.source,
    method:
      "cumulative incidence by Aalen and Johansen; log(−log) 95% interval; the shares and those that continue add up to 1",
    n: rows.length,
    goingOn: cause.filter((one) => one === null).length,
    time: found.time,
    stillGoing: found.survival,
    endings: found.causes.map((one) => ({
      ending: one.cause,
      title: field.values?.find(({ id }) => id === one.cause)?.title ?? "ended, not recorded how",
      relationships: cause.filter((name) => name === one.cause).length,
      share: one.incidence,
      lower: one.lower,
      upper: one.upper,
    })),
    rows: [provenance("engagements", "counted", rows)],
  };
}
