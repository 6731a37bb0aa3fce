import type { Model } from "@waymark/core";
import type { Journey } from "../journey/types.js";
import { type Figure, noFigure, provenance } from "../measures/figure.js";
import type { RowsOf } from "../measures/rows.js";
import { wilsonInterval } from "../statistics/index.js";
import type { Cost } from "./types.js";

/**
 * What it cost: in all, for each client mentored, and for each client with a sustained lull, the last with a range.
 * Costs stand under outputs; an outcome is never computed from them.
 */
export function costsOf(model: Model, all: RowsOf, journeys: readonly Journey[]): Cost[] {
  if (!model.fields.has("activity.cost")) return [];
  const known = all.activity.filter(({ record }) => typeof record.cost === "number");
  const missing = all.activity.filter(({ record }) => typeof record.cost !== "number");
  const pounds = known.reduce((sum, { record }) => sum + Number(record.cost), 0);
  const rows = [provenance("activity", "counted", known), provenance("activity", "missing", missing)];
  const about = { missing: missing.length, rows, interval: null };
  const mentored = [...new Set(all.engagements.map(({ record }) => String(record.client)))].sort();
  const each: Figure =
    mentored.length === 0 || known.length === 0
      ? noFigure(
          "pounds for each client",
          "total cost over clients mentored",
          "There is no client mentored, or no cost recorded.",
        )
      : {
          ...about,
          value: pounds / mentored.length,
          unit: "pounds for each client",
          method: "total cost over clients mentored in the period",
          n: mentored.length,
          rows: [...rows, { list: "clients", role: "per", ids: mentored }],
        };
  return [
    {
      id: "cost",
      title: "What was spent, as far as recorded",
      source: "§5.5",
      figure: {
        ...about,
        value: pounds,
        unit: "pounds",
        method: "a sum of what is recorded; rows without a cost are missing, not free",
        n: known.length,
      },
    },
    { id: "cost-per-client", title: "For each client mentored", source: "§8.2", figure: each },
    {
      id: "cost-per-sustained-lull",
      title: "For each client with a sustained lull",
      source: "§4.5, §8.1",
      figure: perLull(pounds, rows, missing.length, journeys),
    },
  ];
}

function perLull(
  pounds: number,
  rows: Figure["rows"],
  missing: number,
  journeys: readonly Journey[],
): Figure {
  const told = journeys.filter(({ desistance }) => desistance.state !== "not assessed");
  const lull = told.filter(({ desistance }) => desistance.sustained);
  const unit = "pounds for each client with a sustained lull";
  const method =
    "total cost over clients with a sustained lull; the range from Wilson's 95 % interval of their share, costs as recorded";
  if (lull.length === 0 || pounds === 0)
    return {
      ...noFigure(unit, method, "No client has a sustained lull so far, or no cost is recorded."),
      n: told.length,
      missing,
    };
  const [low, high] = wilsonInterval({ successes: lull.length, trials: told.length, confidence: 0.95 });
  const ids = lull.map(({ client }) => client ?? "").sort();
  return {
    value: pounds / lull.length,
    unit,
    method,
    n: told.length,
    missing,
    interval: [pounds / (told.length * high), pounds / (told.length * low)],
    rows: [...rows, { list: "clients", role: "per", ids }],
  };
}
