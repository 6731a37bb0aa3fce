import { listed } from "@waymark/core";
import type { Measure, Quantity } from "../compile/index.js";

/**
 * A measure in a line, as an analysis plan and the explanation of a number show it.
 *
 * @example
 * ```ts
 * describeMeasure({ sum: "activity.cost", per: { count: "engagements", where: "engagement.ending == 'agreed'" } }); // => "sum of activity.cost, for each of engagements where engagement.ending == 'agreed'"
 * ```
 */
export function describeMeasure(measure: Measure): string {
  if (measure.period) return "days in the period";
  if (measure.baseline) return "engagements with a baseline, of all engagements";
  if (measure.share) {
    const { of, among, ...part } = measure.share;
    return `share of ${of}${conditions(among ?? {})}: those${conditions(part)}`;
  }
  if (measure.time) {
    const { from, to, until, ...rest } = measure.time;
    return `time from ${from} to ${to}${conditions(rest)}, until ${until}`;
  }
  const counted = quantity(measure);
  if (measure.of) return `${counted}, of all the values that it can take`;
  return measure.per ? `${counted}, for each of ${quantity(measure.per)}` : counted;
}

function quantity(given: Quantity): string {
  const what = given.count ?? (given.sum ? `sum of ${given.sum}` : `different values of ${given.distinct}`);
  return `${what}${conditions(given)}`;
}

function conditions({ where, known, namedBy }: Pick<Quantity, "where" | "known" | "namedBy">): string {
  const parts = [
    ...(where === undefined ? [] : [String(where)]),
    ...(known ?? []).map((field) => `${field} is known`),
    ...(namedBy ? [`named by ${namedBy.fields.join(" or ")}${conditions(namedBy as Quantity)}`] : []),
  ];
  return parts.length === 0 ? "" : ` where ${listed(parts)}`;
}
