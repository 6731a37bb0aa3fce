import type { Field, Model, RecordTable } from "@waymark/core";
import type { Column } from "./column.js";
import type { ColumnSuggestion } from "./column-suggestion.js";
import { speaksOfPeople } from "./keeps-apart.js";
import type { KnownIds } from "./known-ids.js";
import { doNotRead, type Question, question } from "./question.js";

/**
 * The question what a column is that would be left unread and speaks of people: it names some of the lists, or its words
 * say that two are kept apart or that somebody is wished for. Undefined where it does neither, or says no more than the
 * ids of its own list.
 *
 * @param own the cells of the column that gives the list its ids
 */
export function asksWhoIsNamed(
  { tables, fieldsOf }: Pick<Model, "tables" | "fieldsOf">,
  { list, kind }: RecordTable,
  file: string,
  column: Column,
  ids: KnownIds,
  { own, found }: { readonly own: readonly string[]; readonly found: readonly ColumnSuggestion[] },
): Question | undefined {
  if (column.words.length === 0 || column.words.join() === own.join()) return undefined;
  const fields = fieldsOf.get(kind) ?? [];
  const named = tables.filter((table) => column.words.some((word) => ids.areNamedIn(table.kind, word)));
  if (named.length === 0 && !speaksOfPeople(column, fields)) return undefined;
  const taken = new Set(found.map(({ field }) => field?.id));
  const kinds = named.map((table) => table.kind);
  const isOffered = ({ id, kind: what, refersTo }: Field) =>
    !taken.has(id) && (kinds.includes(refersTo ?? "") || (named.length === 0 && what === "choices"));
  const says =
    named.length > 0
      ? `names ${named.map((table) => table.list).join(" or ")}`
      : "seems to say who is wished for, known or kept apart";
  return question(list, {
    kind: "column",
    file,
    column: column.name,
    asks: `“${column.name}” ${says}. What is in it? If it keeps people apart or says who is matched, and is not read, put that on record by hand.`,
    choices: [
      ...fields.filter(isOffered).map(({ id, title }) => ({ id, title })),
      { id: doNotRead, title: "Do not read it" },
    ],
  });
}
