import type { Model } from "@waymark/core";
import { meanInterval, wilsonInterval } from "@waymark/statistics";
import { figureOfScheme, metricsOf } from "../compile/index.js";
import type { Journey } from "../journey/journey.js";
import { hasParts } from "../journey/parts.js";
import { type Figure, noFigure, notKeptFigure, provenance } from "../measure/figure.js";
import type { Row, RowsOf } from "../measure/rows.js";

/** What something cost. */
export interface Cost {
  readonly id: "cost" | "cost-per-client" | "cost-per-sustained-lull";
  readonly title: string;
  readonly source: string;
  readonly figure: Figure;
}

/** Recorded cost, with the rows that say so and those that do not. */
interface Spent {
  readonly known: readonly Row[];
  /** The field that holds the cost. */
  readonly field: string;
  readonly total: number;
  /** What the field is counted in, as `pounds`. */
  readonly money: string;
  readonly rows: Figure["rows"];
}

/**
 * What it cost: in all, for each client mentored, and for each client with a sustained period above the threshold, the last two with a range.
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
  const { success } = metricsOf(model);
  const { costs } = success;
  if (!costs) return [];
  const titleOf = (id: string, title: string) => figureOfScheme(success, id, title).title;
  const { field, source } = costs;
  const known = all.activity.filter(({ record }) => typeof record[field] === "number");
  const blank = all.activity.filter(({ record }) => typeof record[field] !== "number");
  const total = known.reduce((sum, { record }) => sum + Number(record[field]), 0);
  const money = model.fields.get(`activity.${field}`)?.unit ?? "units of cost";
  const rows = [provenance("activity", "counted", known), provenance("activity", "missing", blank)];
  const spent: Spent = { known, field, total, money, rows };
  return [
    {
      id: "cost",
      title: titleOf("cost", "Recorded cost"),
      source,
      figure: recordedCost(all, spent, blank.length),
    },
    {
      id: "cost-per-client",
      title: titleOf("cost-per-client", "Cost for each client mentored"),
      source,
      figure: perClient(all, spent),
    },
    ...(hasParts(model, ["lull"])
      ? [
          {
            id: "cost-per-sustained-lull" as const,
            title: titleOf(
              "cost-per-sustained-lull",
              "Cost for each client with a sustained period above the threshold",
            ),
            source,
            figure: costPerSustainedPeriod(spent, journeys, before),
          },
        ]
      : []),
  ];
}

/** The sum of what was recorded; no figure where things were done and no cost was, which is not the same as free. */
function recordedCost(all: RowsOf, { known, total, money, rows }: Spent, missing: number): Figure {
  const method = "sum of the recorded costs; a row without a cost is missing, not free";
  if (all.notKept.has("activity")) return notKeptFigure(money, method, ["activity"]);
  const base = { unit: money, method, n: known.length, missing, interval: null, rows };
  return known.length === 0 && missing > 0
    ? { ...base, value: null, why: "No cost is recorded." }
    : { ...base, value: total };
}

/**
 * Costs of rows that name a mentored client, or only the relationship, are that client's; the rest is shared alike by all. The range is Student's
 * interval of the mean of the clients' own costs, the shared part added to it.
 */
function perClient(all: RowsOf, { known, field, total, money, rows }: Spent): Figure {
  const unit = `${money} for each client`;
  const method =
    "total cost divided by the clients mentored in the period. The range is Student’s 95% interval of the costs that name a client, with the rest shared equally; rows without a cost are left out";
  const ids = [...new Set(all.engagements.map(({ record }) => String(record.client)))].sort();
  if (ids.length === 0 || known.length === 0)
    return noFigure(unit, method, "No client was mentored, or no cost is recorded.");
  const own = new Map(ids.map((id) => [id, 0]));
  const clientOf = new Map(all.engagements.map(({ record }) => [String(record.id), String(record.client)]));
  for (const { record } of known) {
    const client =
      typeof record.client === "string" ? record.client : clientOf.get(String(record.engagement));
    const before = own.get(client ?? "");
    if (client !== undefined && before !== undefined) own.set(client, before + Number(record[field]));
  }
  return {
    value: total / ids.length,
    unit,
    method,
    n: ids.length,
    missing: 0,
    ...rangeOf([...own.values()], total),
    rows: [...rows, { list: "clients", role: "per", ids }],
  };
}

function rangeOf(own: readonly number[], total: number): Pick<Figure, "interval" | "whyNoInterval"> {
  const { value: mean, lower, upper, n } = meanInterval({ values: own, confidence: 0.95 });
  if (lower === null || upper === null)
    return {
      interval: null,
      whyNoInterval: "The recorded costs do not differ between clients, so they show no spread.",
    };
  const shared = total / n - mean;
  return { interval: [shared + Math.max(0, lower), shared + upper] };
}

/**
 * Those who had nothing to desist from, and those whose lull was sustained before the period, are no part of it. The bounds are of those not known: least if all of them have reached one, most if none has.
 */
function costPerSustainedPeriod(
  { total, money, rows }: Spent,
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
  const unit = `${money} for each client with a sustained period`;
  const method =
    "total cost divided by the clients who reached a sustained period above the threshold in this period, after something worse. The range comes from Wilson’s 95% interval of their share. Clients whose ratings do not say count as not reaching it; the possible range is if all of them did, or none";
  const why =
    total === 0
      ? "No cost is recorded."
      : "No client is known to have reached a sustained period above the threshold in this period.";
  if (lull.length === 0 || total === 0) return { ...noFigure(unit, method, why), n: told.length, missing };
  const [low, high] = wilsonInterval({ successes: lull.length, trials: told.length, confidence: 0.95 });
  const ids = lull.map(({ client }) => client ?? "").sort();
  return {
    value: total / lull.length,
    unit,
    method,
    n: told.length,
    missing,
    interval: [total / (told.length * high), total / (told.length * low)],
    bounds: [total / (lull.length + missing), total / lull.length],
    rows: [...rows, { list: "clients", role: "per", ids }],
  };
}
