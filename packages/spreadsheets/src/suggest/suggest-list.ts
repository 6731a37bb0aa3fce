import type { ListName, Model, RecordKind } from "@waymark/core";
import type { Sheet } from "../format/table.js";
import type { Mapping } from "../mapping/schema.js";
import { columnsOf } from "./column.js";
import { type MissingField, missingField } from "./missing.js";
import type { Answers, Question } from "./question.js";
import { type ColumnSuggestion, suggestColumns } from "./suggest-columns.js";
import { suggestDayOrder, suggestWords, type WordSuggestion } from "./suggest-words.js";

/** What a file is taken for, and each of its columns. */
export interface ListSuggestion {
  readonly list: ListName;
  readonly file: string;
  readonly columns: readonly (ColumnSuggestion & {
    readonly words: readonly WordSuggestion[];
    readonly isMonthFirst: boolean;
  })[];
  readonly missing: readonly MissingField[];
  readonly questions: readonly Question[];
}

/** Suggest what each column of a list's sheet and each of their words stands for. */
export function suggestList(
  model: Model,
  { list, kind }: { readonly list: ListName; readonly kind: RecordKind },
  sheet: Sheet,
  mapping: Mapping,
  answers: Answers,
): ListSuggestion {
  const fields = model.fieldsOf.get(kind) ?? [];
  const columns = columnsOf(sheet);
  const { file } = sheet;
  const found = suggestColumns({ list, file, columns, fields, mapping, answers });
  const given = new Set([
    ...found.map(({ field }) => field?.id),
    ...found.flatMap(({ question }) => question?.choices.map(({ id }) => id) ?? []),
    ...Object.keys(mapping.constants?.[list] ?? {}),
  ]);
  const unread = found
    .filter(({ field, question }) => field === null && !question)
    .map(({ column }) => column);
  const missing = fields
    .filter(({ id, required }) => required && !given.has(id))
    .map((field) => missingField(list, file, field, unread, answers));
  const all = found.map((one) => {
    const instead = missing.find(({ column }) => column === one.column)?.field;
    return instead ? { ...one, field: instead, sure: "certain" as const, why: "You said so." } : one;
  });
  const read = all.map((one) => {
    const column = columns.find(({ name }) => name === one.column)!;
    const { field } = one;
    if (!field || one.tick !== undefined || one.isPart) return { ...one, words: [], isMonthFirst: false };
    const context = { list, file, column, field, mapping, answers };
    const days = suggestDayOrder(context);
    const asked = days.question && { question: days.question };
    return { ...one, ...asked, words: suggestWords(context), isMonthFirst: days.isMonthFirst };
  });
  return {
    list,
    file,
    columns: read,
    missing,
    questions: [...read, ...read.flatMap(({ words }) => words), ...missing].flatMap(
      ({ question }) => question ?? [],
    ),
  };
}
