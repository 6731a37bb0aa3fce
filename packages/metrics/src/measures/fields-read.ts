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
