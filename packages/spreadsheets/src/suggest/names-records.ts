import type { Field, Model, RecordTable } from "@waymark/core";
import type { Column } from "./column.js";
import type { ColumnSuggestion } from "./column-suggestion.js";
import type { KnownIds } from "./known-ids.js";
import { doNotRead, type Question, question } from "./question.js";

/**
 * The question what a column is that would be left unread and names people of the lists: it may keep two apart,
 * or say that they are together already. Undefined where it names nobody, or says no more than the ids of its own list.
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
  const isOwn = column.words.join() === own.join();
  const named = isOwn ? [] : tables.filter((table) => namesMostly(column, table.kind, ids));
  if (named.length === 0) return undefined;
  const taken = new Set(found.map(({ field }) => field?.id));
  const kinds = named.map((table) => table.kind);
  const isOffered = ({ id, refersTo }: Field) => kinds.includes(refersTo ?? "") && !taken.has(id);
  const offers = (fieldsOf.get(kind) ?? []).filter(isOffered);
  return question(list, {
    kind: "column",
    file,
    column: column.name,
    asks: `“${column.name}” names ${named.map((table) => table.list).join(" or ")}. What is in it? If it keeps people apart or says who is matched, and is not read, put that on record by hand.`,
    choices: [...offers.map(({ id, title }) => ({ id, title })), { id: doNotRead, title: "Do not read it" }],
  });
}

/** Whether at least half of the different cells of a column name a record of a kind. Numbers alone may count anything. */
function namesMostly({ words }: Column, kind: string, ids: KnownIds): boolean {
  if (!ids.has(kind)) return false;
  const named = words.filter((word) => {
    const parts = [word, ...word.split(/[;,/]|\band\b/)].map((part) => part.trim());
    return parts.some((part) => /\D/.test(part) && ids.of(kind, part) !== undefined);
  });
  return named.length > 0 && named.length * 2 >= words.length;
}
