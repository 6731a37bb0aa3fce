import { dayText, type Model } from "@waymark/core";
import { wilsonInterval } from "@waymark/statistics";
import type { CompiledMeasure, CompiledQuantity } from "../compile/index.js";
import { baselineFigure } from "./baselines.js";
import { choose, isMissing, valuesOf } from "./choose.js";
import { describeMeasure } from "./describe.js";
import { type Figure, noFigure, notKeptFigure, provenance } from "./figure.js";
import type { Period } from "./period.js";
import type { RowsOf } from "./rows.js";
import { timeFigure } from "./time.js";

/**
 * Computes the figure that a measure asks for.
 *
 * A field that it needs and that no plugin defines, and a list that nobody keeps, give a figure without a value, saying
 * which; neither is ever taken for zero.
 */
export function computeMeasure(model: Model, all: RowsOf, measure: CompiledMeasure, period: Period): Figure {
  const { absent } = measure;
  if (absent.length > 0)
    return noFigure(
      "",
      describeMeasure(measure.measure),
      `The model has no field ${absent.join(", ")}, so this cannot be counted.`,
    );
  const notKept = measure.lists.filter((list) => all.notKept.has(list));
  if (notKept.length > 0) return notKeptFigure("", describeMeasure(measure.measure), notKept);
  switch (measure.kind) {
    case "count":
      return countFigure(model, all, measure.quantity);
    case "share":
      return shareFigure(model, all, measure);
    case "coverage":
      return coverageFigure(model, all, measure.quantity);
    case "ratio":
      return ratioFigure(model, all, measure);
    case "time":
      return timeFigure(model, all, measure, period);
    case "baselines":
      return baselineFigure(model, all);
    case "period":
      return periodFigure(all, period);
  }
}

/** The number that a quantity comes to, and the rows behind it. */
function amount(model: Model, all: RowsOf, quantity: CompiledQuantity) {
  const chosen = choose(model, all, quantity.rows);
  if (quantity.kind === "rows")
    return {
      value: chosen.rows.length,
      known: chosen.rows,
      missing: chosen.missing,
      list: chosen.list,
      words: [],
    };
  const id = quantity.field ?? "";
  const known = chosen.rows.filter(({ record }) => !isMissing(record[id]));
  const blank = chosen.rows.filter(({ record }) => isMissing(record[id]));
  const missing = [...chosen.missing, ...blank];
  if (quantity.kind === "sum") {
    const value = known.reduce((sum, { record }) => sum + Number(record[id]), 0);
    return { value, known, missing, list: chosen.list, words: [], unit: fieldOf(model, quantity)?.unit };
  }
  const words = [...new Set(known.flatMap(({ record }) => valuesOf(record[id])))].sort();
  return { value: words.length, known, missing, list: chosen.list, words };
}

function fieldOf(model: Model, { field, rows }: CompiledQuantity) {
  return model.fields.get(`${rows.kind}.${field}`);
}

const ways = { rows: "a count of rows", distinct: "a count of different values", sum: "a sum" } as const;

function countFigure(model: Model, all: RowsOf, quantity: CompiledQuantity): Figure {
  const { value, known, missing, list, unit } = amount(model, all, quantity);
  const first = quantity.kind === "rows" && list === "activity" ? known[0]?.record.date : undefined;
  return {
    value,
    unit: unit ?? (quantity.kind === "rows" ? list : (quantity.field ?? list)),
    method: `${ways[quantity.kind]}${known.length + missing.length === 0 ? "; none is on record" : ""}`,
    n: known.length,
    missing: missing.length,
    interval: null,
    ...(typeof first === "number" ? { reached: dayText(first) } : {}),
    rows: [provenance(list, "counted", known), provenance(list, "missing", missing)],
  };
}

function shareFigure(
  model: Model,
  all: RowsOf,
  { part, whole }: Extract<CompiledMeasure, { kind: "share" }>,
): Figure {
  const outOf = choose(model, all, whole);
  const counted = choose(model, all, part, outOf.rows);
  const n = outOf.rows.length - counted.missing.length;
  const missing = [...counted.missing, ...outOf.missing];
  const rows = [
    provenance(part.list, "counted", counted.rows),
    provenance(whole.list, "out of", outOf.rows),
    provenance(whole.list, "missing", missing),
  ];
  const method = "share of rows, with Wilson’s 95% interval";
  const base = { unit: "share", method, n, missing: missing.length, rows };
  if (n === 0) return { ...base, value: null, interval: null, why: "No row has a known value." };
  const successes = counted.rows.length;
  const most = outOf.rows.length;
  return {
    ...base,
    value: successes / n,
    interval: wilsonInterval({ successes, trials: n, confidence: 0.95 }),
    bounds: [successes / most, (successes + counted.missing.length) / most],
  };
}

function coverageFigure(model: Model, all: RowsOf, quantity: CompiledQuantity): Figure {
  const values = fieldOf(model, quantity)?.values?.map(({ id }) => id) ?? [];
  const { known, missing, list, words } = amount(model, all, quantity);
  const covered = words.filter((word) => values.includes(word));
  const rows = [provenance(list, "counted", known), provenance(list, "missing", missing)];
  const left = values.filter((value) => !covered.includes(value));
  const method = `different values seen, out of ${values.length} possible ones${left.length > 0 ? `; not seen: ${left.join(", ")}` : ""}`;
  const base = { unit: "share", method, n: known.length, missing: missing.length, interval: null, rows };
  const whyNoInterval = "It counts the whole list, which is not a sample.";
  if (values.length === 0) return { ...base, value: null, why: "The field has no list of values." };
  return { ...base, value: covered.length / values.length, whyNoInterval };
}

/** `n` and `missing` count what is divided by; what is not known of the total above it is among the rows only. */
function ratioFigure(
  model: Model,
  all: RowsOf,
  { quantity, per }: Extract<CompiledMeasure, { kind: "ratio" }>,
): Figure {
  const top = amount(model, all, quantity);
  const bottom = amount(model, all, per);
  const base = {
    unit: `${top.unit ?? top.list} for each`,
    method: "one total divided by another: an average, not a forecast",
    n: bottom.known.length,
    missing: bottom.missing.length,
    interval: null,
    rows: [
      provenance(top.list, "counted", top.known),
      provenance(top.list, "missing", top.missing),
      provenance(bottom.list, "per", bottom.known),
    ],
  };
  if (bottom.value === 0) return { ...base, value: null, why: "There is nothing to divide by." };
  if (top.known.length === 0) return { ...base, value: null, why: "No amount has been recorded." };
  const whyNoInterval = "It is one total divided by another, so there is no spread to measure.";
  return { ...base, value: top.value / bottom.value, whyNoInterval };
}

/** The days of the period; it rests on the records that are dated on its first and on its last day. */
function periodFigure(all: RowsOf, { from, to }: Period): Figure {
  const method = "days from the first to the last record, both included";
  if (from === null || to === null) return noFigure("days", method, "No record has a date.");
  const dated = (["observations", "activity"] as const).map((list) =>
    provenance(
      list,
      "counted",
      all[list].filter(({ record }) => record.date === from || record.date === to),
    ),
  );
  const begun = all.engagements.filter(({ record }) =>
    [record.started, record.ended].some((day) => day === from || day === to),
  );
  const rows = [provenance("engagements", "counted", begun), ...dated];
  return { value: to - from + 1, unit: "days", method, n: 1, missing: 0, interval: null, rows };
}
