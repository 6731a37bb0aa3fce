import { type Field, foldWord } from "@waymark/core";
import { type Column, isIds } from "./column.js";
import type { ColumnSuggestion } from "./column-suggestion.js";

/**
 * Where no column is called after an id: one in which no two rows are alike, first of all one whose name says that it
 * numbers something; or else the columns of a name.
 */
export function idColumns(
  fields: readonly Field[],
  columns: readonly Column[],
  taken: ReadonlySet<string | undefined>,
): readonly ColumnSuggestion[] {
  const field = fields.find(({ id }) => id === "id");
  if (!field || taken.has("id")) return [];
  const ids = columns.filter(isIds);
  const numbered =
    ids.find(({ name }) => /\b(?:id|ref|reference|no|number|code)\b\.?$/i.test(name)) ?? ids[0];
  if (numbered) return [{ column: numbered.name, field, sure: "likely", why: "No two are alike." }];
  const named = (...names: string[]) => columns.find(({ name }) => names.includes(foldWord(name)));
  const first = named("firstname", "forename", "givenname", "firstnames", "forenames");
  const last = named("lastname", "surname", "familyname");
  const whole = named("name", "fullname") ?? columns.find(({ name }) => /\bname$/i.test(name.trim()));
  const parts = first && last ? [first, last] : [whole];
  return parts.flatMap((part): ColumnSuggestion[] =>
    part ? [{ column: part.name, field, isPart: true, sure: "likely", why: "Ids are made of names." }] : [],
  );
}
