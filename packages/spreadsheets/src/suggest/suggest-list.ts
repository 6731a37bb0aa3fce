import type { Field, ListName, Model, RecordTable } from "@waymark/core";
import type { Sheet } from "../format/table.js";
import { firstFilled, isTotalsRow } from "../format/totals.js";
import type { Mapping } from "../mapping/schema.js";
import * as say from "../messages/files.js";
import type { Finding } from "../place.js";
import { type Column, columnsOf, wordsKnown } from "./column.js";
import type { ColumnSuggestion } from "./column-suggestion.js";
import { suggestDayOrder } from "./day-order.js";
import { decisiveFields, readByConditions } from "./decisive.js";
import { speaksOfPeople } from "./keeps-apart.js";
import type { KnownIds } from "./known-ids.js";
import { type MissingField, missingField } from "./missing.js";
import { asksWhoIsNamed } from "./names-records.js";
import { type Answers, notKnown, type Question } from "./question.js";
import { rankFields } from "./rank-fields.js";
import { suggestColumns } from "./suggest-columns.js";
import { suggestWords } from "./suggest-words.js";
import type { WordSuggestion, WordsContext } from "./word-suggestion.js";

/** What a file is taken for, and each of its columns. */
export interface ListSuggestion {
  readonly list: ListName;
  readonly file: string;
  /** The sheet of a workbook, where it is not the only one. */
  readonly sheet: string | undefined;
  readonly columns: readonly (ColumnSuggestion & {
    readonly words: readonly WordSuggestion[];
    readonly isMonthFirst: boolean;
  })[];
  readonly missing: readonly MissingField[];
  /** The titles of fields that a condition of the scheme reads and no column gives. */
  readonly unknown: readonly string[];
  readonly questions: readonly Question[];
  /** Rows of totals: nothing in them is asked about, and they have to go. */
  readonly totals: readonly Finding[];
}

/** A sheet with its list, and what each of its columns is taken for. */
export interface ListColumns {
  readonly table: RecordTable;
  readonly sheet: Sheet;
  readonly columns: readonly Column[];
  readonly found: readonly ColumnSuggestion[];
  readonly missing: readonly MissingField[];
}

/** What is known besides the files: a mapping, answers, and which fields nobody can be matched without. */
export interface Said {
  readonly mapping: Mapping;
  readonly answers: Answers;
  readonly needed: ReadonlySet<string>;
}

/** Suggest what each column of a list's sheet stands for. */
export function suggestListColumns(
  model: Model,
  table: RecordTable,
  sheet: Sheet,
  { mapping, answers, needed }: Said,
): ListColumns {
  const { list, kind } = table;
  const fields = model.fieldsOf.get(kind) ?? [];
  const columns = columnsOf(sheet);
  const { file } = sheet;
  const decisive = decisiveFields(model, kind);
  const found = suggestColumns({ list, file, columns, fields, decisive, mapping, answers });
  const given = new Set([
    ...found.map(({ field }) => field?.id),
    // What a column that is asked about most likely is: other choices are asked for where no column gives them.
    ...found.flatMap(({ question }) => question?.choices[0]?.id ?? []),
    ...Object.keys(mapping.constants?.[list] ?? {}),
  ]);
  const unread = found.flatMap(({ field, question, column }) =>
    field === null && !question ? columns.filter(({ name }) => name === column) : [],
  );
  const missing = fields
    .filter(({ id, required }) => (required || needed.has(`${kind}.${id}`)) && !given.has(id))
    .map((field) => {
      const could = unread.filter(
        (column) =>
          field.required ||
          (column.words.length > 0 &&
            (field.kind === "identifiers" ||
              rankFields(column, [field]).length > 0 ||
              wordsKnown(column, field).known > 0)),
      );
      const names = could.map(({ name }) => name);
      return missingField(list, file, field, names, answers);
    })
    // What nobody can say anything of but that it is not known is no question: it is said.
    .filter(({ question }) => question === undefined || question.choices.some(({ id }) => id !== notKnown));
  const all = found.map((one) => {
    const instead = missing.find(({ column }) => column === one.column)?.field;
    return instead ? { ...one, field: instead, sure: "certain" as const, why: "You said so." } : one;
  });
  return { table, sheet, columns, found: all, missing };
}

/** The ids of the records of a sheet, as they are written there; none where no single column gives them. */
export function idsIn({ columns, found }: ListColumns): readonly string[] {
  const own = found.filter(({ field }) => field?.id === "id");
  const column = columns.find(({ name }) => name === own[0]?.column);
  return own.length === 1 && column ? column.words : [];
}

/** Suggest what each word of the columns stands for. */
export function suggestList(
  model: Model,
  columnsOfList: ListColumns,
  ids: KnownIds,
  { mapping, answers }: Said,
): ListSuggestion {
  const { table, sheet, columns, found, missing } = columnsOfList;
  const { list, kind } = table;
  const { file } = sheet;
  const own = idsIn(columnsOfList);
  const fields = model.fieldsOf.get(kind) ?? [];
  const read = found.map((one) => {
    const column = columns.find(({ name }) => name === one.column)!;
    const { field } = one;
    const context = { model, list, kind, file, column, mapping, answers, ids };
    const isSaid = one.sure === "certain" || (field !== null && !isWishInstead(one, column, fields));
    const named = isSaid ? undefined : asksWhoIsNamed(model, table, file, column, ids, { own, found });
    const who = named && withChoices(named, one.question);
    const asks = who ?? (field ? undefined : one.question);
    if (asks)
      return {
        ...one,
        field: null,
        question: asks,
        words: wordsAhead(context, asks, fields),
        isMonthFirst: false,
      };
    if (!field || one.tick !== undefined || one.isPart) return { ...one, words: [], isMonthFirst: false };
    const days = suggestDayOrder({ ...context, field });
    const asked = days.question && { question: days.question };
    return { ...one, ...asked, words: suggestWords({ ...context, field }), isMonthFirst: days.isMonthFirst };
  });
  return {
    list,
    file,
    sheet: sheet.name === "" ? undefined : sheet.name,
    columns: read,
    missing,
    unknown: unknownFields(model, table, columnsOfList, mapping),
    totals: totalsIn(sheet),
    questions: [...read, ...read.flatMap(({ words }) => words), ...missing].flatMap(
      ({ question }) => question ?? [],
    ),
  };
}

/**
 * Whether a column is taken for a field by what is in it alone, and its name speaks of others: `Prefers` with `woman` in it is
 * not the client’s own gender.
 */
function isWishInstead(
  { field, tick, isPart }: ColumnSuggestion,
  { name }: Column,
  fields: readonly Field[],
): boolean {
  const isOfPeople = field?.kind === "choices" || field?.refersTo !== undefined || field?.names !== undefined;
  return tick === undefined && !isPart && !isOfPeople && speaksOfPeople({ name, words: [] }, fields);
}

/** A question with the choices of another one on the same column before its own last one, not to read it. */
function withChoices(question: Question, other: Question | undefined): Question {
  const ids = new Set(question.choices.map(({ id }) => id));
  const more = (other?.choices ?? []).filter(({ id }) => !ids.has(id));
  return { ...question, choices: [...question.choices.slice(0, -1), ...more, ...question.choices.slice(-1)] };
}

/** The rows of totals of a sheet, each at the cell that says so. */
function totalsIn({ file, header, rows }: Sheet): readonly Finding[] {
  return rows.filter(isTotalsRow).map(({ row, cells }) => {
    const column = header[firstFilled({ cells })];
    return say.totalsRowAt(column ? { file, row, column } : { file, row });
  });
}

/** More questions than this about the words of a column are put off until it is known what the column is. */
const mostAhead = 8;

/**
 * The words of a column that is itself asked about, as the field that it is likeliest to be: so that nobody who fills in a
 * file of questions has to do so twice.
 */
function wordsAhead(
  context: Omit<WordsContext, "field">,
  { choices: [likeliest] }: Question,
  fields: readonly Field[],
): readonly WordSuggestion[] {
  const field = fields.find(({ id }) => id === likeliest?.id);
  if (field === undefined) return [];
  const words = suggestWords({ ...context, field }).filter(({ question }) => question !== undefined);
  return words.length > mostAhead
    ? []
    : words.map(({ question, ...word }) => ({
        ...word,
        value: null,
        question: {
          ...question!,
          asks: `If it is ${field.title}: ${question!.asks} Leave it empty otherwise.`,
        },
      }));
}

/** What a condition of the scheme reads and no column gives: it stays unknown for everybody until somebody fills it in. */
function unknownFields(
  model: Model,
  { list, kind }: RecordTable,
  { found, missing }: ListColumns,
  mapping: Mapping,
): readonly string[] {
  const given = new Set([
    ...found.flatMap(({ field, question }) => [field?.id, ...(question?.choices ?? []).map(({ id }) => id)]),
    ...missing.map(({ field }) => field.id),
    ...Object.keys(mapping.constants?.[list] ?? {}),
  ]);
  const read = readByConditions(model);
  return (model.fieldsOf.get(kind) ?? [])
    .filter(({ id }) => read.has(`${kind}.${id}`) && !given.has(id))
    .map(({ title }) => title);
}
