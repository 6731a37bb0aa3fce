import type { Model } from "../compile/model.js";
import { dayText } from "../days.js";
import type { RecordValues } from "../formula/index.js";
import type { RecordTable } from "../record/record.js";

type Words = Pick<Model, "tables" | "fieldsOf">;

/** Whether the records of a table have an id of their own. */
export function hasIds({ fieldsOf }: Words, { kind }: RecordTable): boolean {
  return fieldsOf.get(kind)?.some(({ id }) => id === "id") ?? false;
}

/** What a record is called by: its id or, where its table has none, who it is about and its first day, as `C-001/2026-01-31`. */
export function recordName(words: Words, table: RecordTable, record: RecordValues): string {
  if (hasIds(words, table)) return String(record.id);
  const kinds = new Set(words.tables.map(({ kind }) => kind));
  const fields = words.fieldsOf.get(table.kind) ?? [];
  const about = fields.filter(({ kind, refersTo }) => kind === "identifier" && kinds.has(refersTo ?? ""));
  const day = fields.find(({ kind }) => kind === "date");
  const on = day && record[day.id];
  return [
    ...about.map(({ id }) => record[id]).filter((id) => typeof id === "string"),
    ...(typeof on === "number" ? [dayText(on)] : []),
  ].join("/");
}
