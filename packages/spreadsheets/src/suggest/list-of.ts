import type { ListName, Model, RecordTable } from "@waymark/core";
import { isCalledAfter } from "../caseload/called-after.js";
import type { Sheet } from "../format/table.js";
import { columnsOf } from "./column.js";
import { fieldsNamed } from "./field-of.js";

/** At least so many columns must be called after a list's fields for a file that is not called after the list. */
const leastColumns = 3;

/**
 * The lists that a file may hold: those that it is called after, and among several, or where it is called after none,
 * the one whose fields its columns are called after. That one must know more columns than any other, and either twice
 * as many or, as the only one, every field that its records need.
 */
export function listsOf({ tables, fieldsOf }: Model, sheet: Sheet): readonly ListName[] {
  const named = listsNamed(tables, sheet);
  if (named.length === 1) return named;
  const columns = columnsOf(sheet);
  const [best, ...others] = tables
    .filter(({ list }) => named.length === 0 || named.includes(list))
    .map(({ list, kind }) => {
      const fields = fieldsOf.get(kind) ?? [];
      const found = columns.flatMap((column) => fieldsNamed(column, fields) ?? []);
      const known = new Set(found.flatMap((one) => one.fields.map(({ id }) => id)));
      const isWhole = fields.every(({ id, required }) => !required || id === "id" || known.has(id));
      return { list, columns: found.length, isWhole };
    })
    .sort((a, b) => b.columns - a.columns);
  if (best === undefined || best.columns < leastColumns) return named;
  const isTwice = others.every((one) => best.columns >= 2 * one.columns);
  const isOnly = best.isWhole && others.every((one) => best.columns > one.columns && !one.isWhole);
  return isTwice || isOnly ? [best.list] : named;
}

/** The lists that the name of a sheet may stand for, or else that of its file. */
function listsNamed(tables: readonly RecordTable[], { file, name }: Sheet): readonly ListName[] {
  const named = (text: string) =>
    tables.filter((table) => isCalledAfter(table, text)).map(({ list }) => list);
  const bySheet = name === "" ? [] : named(name);
  return bySheet.length > 0 ? bySheet : named(file.replace(/\.[a-z]+$/i, ""));
}
