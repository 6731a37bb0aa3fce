import type { Model } from "@waymark/core";
import { meanInterval, wilsonInterval } from "@waymark/statistics";
import { metricsOf } from "../compile/index.js";
import type { Journey } from "../journey/journey.js";
import { type Figure, noFigure, provenance } from "../measure/figure.js";
import type { Row, RowsOf } from "../measure/rows.js";

/** What something cost. */
export interface Cost {
  readonly id: "cost" | "cost-per-client" | "cost-per-sustained-lull";
  readonly title: string;
  readonly source: string;
  readonly figure: Figure;
}

/** What was spent, as far as recorded, with the rows that say so and those that do not. */
interface Spent {
  readonly known: readonly Row[];
  /** The field that holds the cost. */
  readonly field: string;
  readonly pounds: number;
  readonly rows: Figure["rows"];
}

/**
 * What it cost: in all, for each client mentored, and for each client with a sustained lull, the last two with a range.
 * Costs stand under outputs; an outcome is never computed from them. What a figure is for each of is what its `n` and
 * `missing` count; rows without a cost are missing from the total alone, and stand among the rows of the others.
 *
 * @param before the journeys as they stood on the day before the period: a lull that was reached by then was not
 *   reached with what was spent since.
 */
export function costsOf(
  model: Model,
  all: RowsOf,
  journeys: readonly Journey[],
  before: readonly Journey[],
): Cost[] {
  const { costs } = metricsOf(model).success;
  if (!costs) return [];
  const { field, source } = costs;
  const known = all.activity.filter(({ record }) => typeof record[field] === "number");
  const blank = all.activity.filter(({ record }) => typeof record[field] !== "number");
  const pounds = known.reduce((sum, { record }) => sum + Number(record[field]), 0);
  const rows = [provenance("activity", "counted", known), provenance("activity", "missing", blank)];
  const spent: Spent = { known, field, pounds, rows };
  return [
    {
      id: "cost",
      title: "What was spent, as far as recorded",
      source,
      figure: {
        value: pounds,
        unit: "pounds",
        method: "a sum of what is recorded; rows without a cost are missing, not free",
        n: known.length,
        missing: blank.length,
        interval: null,
        rows,
      },
    },
    {
      id: "cost-per-client",
      title: "For each client mentored",
      source,
      figure: perClient(all, spent),
    },
    {
      id: "cost-per-sustained-lull",
      title: "For each client with a sustained lull",
      source,
      figure: costPerSustainedPeriod(spent, journeys, before),
    },
  ];
}

/**
 * Costs of rows that name a mentored client, or only the relationship, are that client's; the rest is shared alike by all. The range is Student's
 * interval of the mean of the clients' own costs, the shared part added to it.
 */
function perClient(all: RowsOf, { known, field, pounds, rows }: Spent): Figure {
  const unit = "pounds for each client";
  const method =
    "total cost over clients mentored in the period; the range is Student's 95 % interval of what was spent on each by name, the rest shared alike; rows without a cost are left out";
  const ids = [...new Set(all.engagements.map(({ record }) => String(record.client)))].sort();
  if (ids.length === 0 || known.length === 0)
    return noFigure(unit, method, "There is no client mentored, or no cost recorded.");
  const own = new Map(ids.map((id) => [id, 0]));
  const clientOf = new Map(all.engagements.map(({ record }) => [String(record.id), String(record.client)]));
  for (const { record } of known) {
    const client =
      typeof record.client === "string" ? record.client : clientOf.get(String(record.engagement));
    const before = own.get(client ?? "");
    if (client !== undefined && before !== undefined) own.set(client, before + Number(record[field]));
  }
  return {
    value: pounds / ids.length,
    unit,
    method,
    n: ids.length,
    missing: 0,
    ...rangeOf([...own.values()], pounds),
    rows: [...rows, { list: "clients", role: "per", ids }],
  };
}

function rangeOf(own: readonly number[], pounds: number): Pick<Figure, "interval" | "whyNoInterval"> {
  const { value: mean, lower, upper, n } = meanInterval({ values: own, confidence: 0.95 });
  if (lower === null || upper === null)
    return {
      interval: null,
      whyNoInterval: "No costs name clients in different amounts, so they show no spread.",
    };
  const shared = pounds / n - mean;
  return { interval: [shared + Math.max(0, lower), shared + upper] };
}

/**
 * Those who had nothing to desist from, and those whose lull was sustained before the period, are no part of it. The
 * bounds are of those who cannot be told: least if all of them have reached one, most if none has.
 */
function costPerSustainedPeriod(
  { pounds, rows }: Spent,
  journeys: readonly Journey[],
  before: readonly Journey[],
): Figure {
  const past = new Map(before.map(({ client, desistance }) => [client, desistance]));
  const isPast = ({ client, desistance }: Journey) =>
    past.get(client)?.sustained === true && past.get(client)?.since === desistance.since;
  const could = journeys.filter((one) => one.desistance.state !== "lull from the start" && !isPast(one));
  const told = could.filter(({ desistance }) => desistance.state !== "not assessed");
  const lull = told.filter(({ desistance }) => desistance.sustained);
  const missing = could.length - told.length;
  const unit = "pounds for each client with a sustained lull";
  const method =
    "total cost over clients who reached a sustained lull after something worse in the period; the range from Wilson's 95 % interval of their share of those of whom it can be told, costs as recorded; the value takes those of whom it cannot be told for no lull, and the least and the most are if all of them have one, or none";
  const why =
    pounds === 0
      ? "No cost is recorded."
      : "No client is known to have reached a sustained lull in the period.";
  if (lull.length === 0 || pounds === 0) return { ...noFigure(unit, method, why), n: told.length, missing };
  const [low, high] = wilsonInterval({ successes: lull.length, trials: told.length, confidence: 0.95 });
  const ids = lull.map(({ client }) => client ?? "").sort();
  return {
    value: pounds / lull.length,
    unit,
    method,
    n: told.length,
    missing,
    interval: [pounds / (told.length * high), pounds / (told.length * low)],
    bounds: [pounds / (lull.length + missing), pounds / lull.length],
    rows: [...rows, { list: "clients", role: "per", ids }],
  };
}
