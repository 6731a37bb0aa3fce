import type { Model } from "@waymark/core";
import { kindOf } from "./rows.js";
import type { Clause, ListName, Measure, Quantity, Rows } from "./types.js";

/** A field that a measure reads. */
export interface FieldRead {
  readonly list: ListName;
  readonly field: string;
}

/** The fields that a measure reads and that the model has. */
export function fieldsRead(model: Model, measure: Measure): FieldRead[] {
  return everyField(measure).filter(({ list, field }) => model.fields.has(`${kindOf(list)}.${field}`));
}

/** The fields that a measure reads and that no plugin of the model defines, as `engagement.exit_plan`. */
export function fieldsAbsent(model: Model, measure: Measure): string[] {
  const names = everyField(measure).map(({ list, field }) => `${kindOf(list)}.${field}`);
  return [...new Set(names)].filter((name) => !model.fields.has(name)).sort();
}

/** The lists that a measure reads, those within a condition as well. */
export function listsRead(measure: Measure): Set<ListName> {
  const rows = rowsRead(measure);
  const within = rows.flatMap((one) => [one, ...nested(one)]);
  return new Set(within.map(({ list }) => list));
}

function rowsRead(measure: Measure): Rows[] {
  switch (measure.kind) {
    case "count":
      return [measure.quantity.rows];
    case "coverage":
      return [measure.quantity.rows, { list: measure.list, where: [] }];
    case "ratio":
      return [measure.quantity.rows, measure.per.rows];
    case "share":
      return [measure.part, measure.whole];
    case "time":
      return [measure.rows, { list: measure.rows.list, where: measure.until }];
    case "baselines":
      return [
        { list: "engagements", where: [] },
        { list: "observations", where: [] },
      ];
    case "period":
      return [];
  }
}

function nested({ where }: Rows): Rows[] {
  return where.flatMap((clause) => (clause.kind === "among" ? [clause.rows, ...nested(clause.rows)] : []));
}

function everyField(measure: Measure): FieldRead[] {
  switch (measure.kind) {
    case "count":
      return ofQuantity(measure.quantity);
    case "coverage":
      return [...ofQuantity(measure.quantity), { list: measure.list, field: measure.field }];
    case "ratio":
      return [...ofQuantity(measure.quantity), ...ofQuantity(measure.per)];
    case "share":
      return [...ofRows(measure.part), ...ofRows(measure.whole)];
    case "time": {
      const { list } = measure.rows;
      const days = [measure.from, measure.to].map((field) => ({ list, field }));
      return [...days, ...ofRows(measure.rows), ...ofRows({ list, where: measure.until })];
    }
    default:
      return [];
  }
}

function ofQuantity(quantity: Quantity): FieldRead[] {
  const own = quantity.kind === "rows" ? [] : [{ list: quantity.rows.list, field: quantity.field }];
  return [...own, ...ofRows(quantity.rows)];
}

function ofRows({ list, where }: Rows): FieldRead[] {
  return where.flatMap((clause) => [{ list, field: clause.field }, ...ofClause(clause)]);
}

function ofClause(clause: Clause): FieldRead[] {
  if (clause.kind !== "among") return [];
  const { list } = clause.rows;
  return [...clause.fields.map((field) => ({ list, field })), ...ofRows(clause.rows)];
}
