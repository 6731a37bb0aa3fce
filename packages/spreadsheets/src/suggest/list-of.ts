import { foldWord, type ListName, type Model, type RecordTable } from "@waymark/core";
import type { Sheet } from "../format/table.js";
import { columnsOf } from "./column.js";
import { fieldsNamed } from "./field-of.js";

/** What people call a file of each list. A list that has no other name is left out. */
const names: { readonly [L in ListName]?: readonly string[] } = {
  clients: ["client", "mentee", "referral", "participant", "service user", "beneficiary", "beneficiaries"],
  mentors: ["mentor", "volunteer", "intervention provider"],
  engagements: ["engagement", "match", "relationship", "pairing"],
};

/** At least so many columns must be called after a list's fields for a file that is not called after the list. */
const leastColumns = 3;

/**
 * The lists that a file may hold: those that it is called after, and among several, or where it is called after none,
 * the one whose fields its columns are called after. That one must know more columns than any other, and either twice
 * as many or, as the only one, every field that its records need.
 */
export function listsOf({ tables, fieldsOf }: Model, sheet: Sheet): readonly ListName[] {
  const named = listsNamed(tables, sheet.file);
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

/** The lists that the name of a file may stand for. */
function listsNamed(tables: readonly RecordTable[], file: string): readonly ListName[] {
  const stem = foldWord(file.replace(/\.[a-z]+$/i, ""));
  return tables
    .filter(
      ({ list }) =>
        stem === foldWord(list) || (names[list] ?? []).some((name) => stem.includes(foldWord(name))),
    )
    .map(({ list }) => list);
}
