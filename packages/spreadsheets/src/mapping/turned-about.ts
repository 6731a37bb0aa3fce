import {
  type Field,
  foldWord,
  isUnknownWord,
  type ListName,
  saysNone,
  truthOf,
  valueNamed,
} from "@waymark/core";
import type { Sheet } from "../format/table.js";
import * as say from "../messages/mapping.js";
import { fold, type Plan } from "./columns.js";
import type { Mapping } from "./schema.js";

/**
 * Where a mapping contradicts the words of the file, and so could undo a rule that keeps people apart:
 *
 * - a word of the field's own list is read as another one, such as a no as a yes;
 * - an id or an empty cell is read as none, or everybody's ids are;
 * - a column with a field's own name is ignored, or read as another field.
 *
 * Each may be intended, so each is reported and none is refused.
 *
 * @returns a sentence for each, with its place in the mapping
 */
export function turnedAbout(
  sheet: Sheet,
  list: ListName,
  fields: readonly Field[],
  { sources }: Plan,
  mapping: Mapping,
): string[] {
  const notes: string[] = [];
  for (const [id, words] of Object.entries(mapping.values?.[list] ?? {})) {
    const field = fields.find((one) => one.id === id);
    for (const [from, to] of field ? Object.entries(words) : [])
      if (isTurned(field!, from, to))
        notes.push((isIds(field) ? say.wordAsNone : say.wordTurned)(`values.${list}.${id}`, from, to));
  }
  for (const [id, value] of Object.entries(mapping.constants?.[list] ?? {}))
    if (isIds(fields.find((one) => one.id === id)) && saysNone(String(value)))
      notes.push(say.noneForAll(`constants.${list}.${id}`));
  const read = new Set(sources.map(({ field }) => field.id));
  for (const column of mapping.ignore?.[list] ?? []) {
    const field = fields.find((one) => isCalled(one, column));
    if (field && !read.has(field.id) && hasValues(sheet, column))
      notes.push(say.fieldIgnored(`ignore.${list}`, column, field.title));
  }
  for (const [column, id] of Object.entries(mapping.columns?.[list] ?? {})) {
    const field = fields.find((one) => fold(one.id) === fold(column) || fold(one.title) === fold(column));
    if (field && field.id !== id && !read.has(field.id) && hasValues(sheet, column))
      notes.push(say.readAsAnother(`columns.${list}.${column}`, column, id));
  }
  return notes;
}

/** Whether a word has a meaning of its own in this field, and is given another. */
function isTurned(field: Field, from: string, to: string): boolean {
  if (field.kind === "boolean") {
    const truth = truthOf(from);
    const given = truthOf(to);
    return given !== undefined && (truth === undefined ? isUnknownWord(from) : truth !== given);
  }
  if (isIds(field)) return saysNone(to) && !saysNone(from);
  if (field.kind === "choices")
    return (
      (saysNone(to) || to.trim() === "") &&
      !saysNone(from) &&
      !isUnknownWord(from) &&
      valueNamed(field, from) !== "any"
    );
  const own = valueNamed(field, from);
  const given = valueNamed(field, to);
  return given !== undefined && (own === undefined ? isUnknownWord(from) : own !== given);
}

function isIds(field: Field | undefined): boolean {
  return field?.kind === "identifiers";
}

function isCalled({ id, title, also = [] }: Field, column: string): boolean {
  return [id, title, ...also].some((one) => foldWord(one) === foldWord(column));
}

function hasValues({ header, rows }: Sheet, column: string): boolean {
  const index = header.findIndex((name) => fold(name) === fold(column));
  return index >= 0 && rows.some(({ cells }) => !isUnknownWord(cells[index] ?? ""));
}
