import type { Model, Problem } from "@waymark/core";
import type { NamedFile } from "../format/named-file.js";
import { readSheet, readSheets, type Sheet } from "../format/table.js";
import type { Mapping } from "../mapping/schema.js";
import * as say from "../messages/files.js";
import { KnownIds } from "./known-ids.js";
import { placeSheets } from "./place-sheets.js";
import type { Question } from "./question.js";
import { idsIn, type ListSuggestion, type Said, suggestList, suggestListColumns } from "./suggest-list.js";
import { toMapping } from "./to-mapping.js";

/** What foreign files are taken for, what has to be asked, and the mapping that results. */
export interface Suggestion {
  readonly lists: readonly ListSuggestion[];
  /** What is not clear from the files. Where there is none the mapping is whole. */
  readonly questions: readonly Question[];
  readonly mapping: Mapping;
  /** What has to be mended in the files whatever is answered. */
  readonly toMend: readonly Problem[];
  readonly notes: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Suggest how to read foreign files: for each column its field, for each distinct word its value, each with how
 * sure it is and why. What could be two things is a question, never a guess. The same files and answers always give
 * the same.
 *
 * @param files the files that may hold lists
 * @param known what has been said before: a mapping, and answers to questions by their ids; and the fields that nobody
 *   can be matched without, as `mentor.vetted`, which are asked about where no column gives them
 * @example
 * ```ts
 * const model = compile(policy, { plugins: [westMidlands] });
 * const bytes = new TextEncoder().encode("Ref,Religion\nC-1,Muslim\n");
 * const { lists, questions } = suggestMapping(model, [{ name: "mentees.csv", bytes }]);
 * lists[0].columns.map(({ column, field, sure }) => `${column}: ${field.id}, ${sure}`); // => ["Ref: id, certain", "Religion: faith, certain"]
 * questions.map(({ kind, column }) => `${kind} ${column}`); // => ["missing extremism_type"]
 * ```
 */
export function suggestMapping(
  model: Model,
  files: readonly NamedFile[],
  { mapping = {}, answers = new Map(), needed = new Set() }: Partial<Said> = {},
): Suggestion {
  const said = { mapping, answers, needed };
  const problems: Problem[] = [];
  const notes: string[] = [];
  const opened = [...files]
    .filter(({ name }) => !mapping.unread?.includes(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((file) => openSheets(file, mapping, problems, notes));
  const { placed, questions, unread, left, only } = placeSheets(model, opened, mapping, answers);
  notes.push(...left.map(({ file, name }) => say.sheetLeft(file, name)));
  if (only) notes.push(say.onlyFileLeft(only.sheet.file, only.list));
  const found = model.tables.flatMap((table) => {
    const sheet = placed.get(table.list);
    return sheet ? [suggestListColumns(model, table, sheet, said)] : [];
  });
  const ids = new KnownIds();
  for (const one of found) ids.add(one.table.kind, idsIn(one));
  const lists = found.map((one) => suggestList(model, one, ids, said));
  return {
    lists,
    questions: [...questions, ...lists.flatMap((list) => list.questions)],
    toMend: lists.flatMap((list) => list.totals),
    mapping: toMapping(mapping, lists, unread),
    notes,
    problems,
  };
}

/** The sheets of a file: those that the mapping names, or else each that holds anything. */
function openSheets(
  file: NamedFile,
  { files = {} }: Mapping,
  problems: Problem[],
  notes: string[],
): readonly Sheet[] {
  const said = Object.values(files).filter((one) => (typeof one === "string" ? one : one.file) === file.name);
  const whole = said.some((one) => typeof one === "string");
  if (said.length === 0) return readSheets(file, problems, notes);
  const names = said.flatMap((one) => (typeof one === "string" ? [] : [one.sheet]));
  return [...(whole ? [undefined] : []), ...names].flatMap((name) => {
    const sheet = readSheet(file, problems, notes, name);
    return sheet ? [{ ...sheet, name: name ?? "" }] : [];
  });
}
