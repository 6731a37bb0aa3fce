import { type Field, partsOf } from "@waymark/core";
import { type Column, couldBe, isDays, isTruths, wordsKnown } from "./column.js";
import { rankFields } from "./rank-fields.js";
import { wordValue } from "./word-value.js";

/** More different words than this that do not fit are not asked about one by one. */
const mostStrange = 12;

/** The fields that a column is likelier to be than the one that it is called after; none where what is in it fits. */
export function insteadOf(
  column: Column,
  field: Field,
  free: readonly Field[],
): readonly Field[] | undefined {
  const others = free.filter((one) => one !== field);
  const several = severalOf(column, field, others);
  if (several.length > 0) return several;
  const fits = othersThatFit(column, field, others);
  if (fits.length > 0) return fits;
  return isStrange(column, field) ? rankFields(column, others).map((one) => one.field) : undefined;
}

/** Where none of its words is the field’s: the fields of which all are. */
function othersThatFit(column: Column, field: Field, others: readonly Field[]): readonly Field[] {
  if ((field.kind !== "category" && field.kind !== "categories") || isTruths(column)) return [];
  const { known, of } = wordsKnown(column, field);
  if (known > 0 || of === 0) return [];
  const isOfWords = ({ kind }: Field) => kind === "category" || kind === "categories";
  return others.filter((one) => isOfWords(one) && couldBe(column, one));
}

/** Whether hardly anything in a column fits the field that it is called after. */
function isStrange(column: Column, field: Field): boolean {
  if (column.words.length === 0) return false;
  if (field.kind === "boolean") return isDays(column) || tooStrange(column, field);
  if (field.kind === "integer" || field.kind === "date")
    return (isTruths(column) && !couldBe(column, field)) || tooStrange(column, field);
  return (field.kind === "category" || field.kind === "categories") && tooStrange(column, field);
}

function tooStrange(column: Column, field: Field): boolean {
  if (field.kind === "category" || field.kind === "categories") {
    const { known, of } = wordsKnown(column, field);
    return of - known > mostStrange && known * 3 < of;
  }
  const strange = column.words.filter((word) => !couldBe({ ...column, words: [word] }, field)).length;
  return strange > mostStrange || (strange > 3 && strange * 2 > column.words.length);
}

/** Fields that may hold several of the same values, where many cells of a column do and its field may hold one. */
function severalOf(column: Column, field: Field, others: readonly Field[]): readonly Field[] {
  if (field.kind !== "category") return [];
  const isValue = (part: string) => wordValue(field, part) !== undefined;
  const several = column.cells.filter((cell) => partsOf(cell, isValue).filter(isValue).length > 1).length;
  if (several * 4 < column.cells.length || several < 2) return [];
  const ids = new Set(field.values?.map(({ id }) => id));
  return others.filter(
    ({ kind, values = [] }) =>
      kind === "categories" && values.length === ids.size && values.every(({ id }) => ids.has(id)),
  );
}
