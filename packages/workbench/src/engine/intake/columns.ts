import { type Field, isUnknownWord, type Model } from "@waymark/core";
import { type ListSuggestion, type NamedFile, readSheet, type Sheet, type Sure } from "@waymark/spreadsheets";

/** A list as it is read from a sheet, column by column. */
export interface ListView {
  readonly list: string;
  readonly title: string;
  readonly file: string;
  readonly sheet: string;
  readonly rows: number;
  /** What a column can be read as. */
  readonly fields: readonly { readonly id: string; readonly title: string }[];
  readonly columns: readonly ColumnView[];
}

/** A column, what is in it, and what it is read as. */
export interface ColumnView {
  readonly column: string;
  /** Some of its cells; none of a column that is not read. */
  readonly looks: readonly string[];
  /** The id of its field, or empty where it is not read; null where it has to be said. */
  readonly field: string | null;
  readonly sure: Sure;
  readonly why: string;
  /** Words of theirs that are read as another of ours. */
  readonly words: readonly { readonly word: string; readonly as: string; readonly isLikely: boolean }[];
  /** The question about it, where there is one. */
  readonly question: string | null;
}

const mostLooks = 3;
const mostWords = 8;

/** The sheet of a list. */
export function sheetOf(
  files: readonly NamedFile[],
  { file, sheet }: Pick<ListSuggestion, "file" | "sheet">,
) {
  const named = files.find(({ name }) => name === file);
  return named && readSheet(named, [], [], sheet);
}

/** A list as the page shows it. */
export function listView(
  { tables, fieldsOf }: Model,
  files: readonly NamedFile[],
  found: ListSuggestion,
): ListView {
  const { list, file, sheet } = found;
  const table = tables.find((one) => one.list === list);
  const read = sheetOf(files, found);
  return {
    list,
    title: table?.title ?? list,
    file,
    sheet: sheet ?? "",
    rows: read?.rows.length ?? 0,
    fields: (fieldsOf.get(table?.kind ?? "") ?? []).map(({ id, title }) => ({ id, title })),
    columns: found.columns.map((column) => columnView(column, read)),
  };
}

function columnView(
  { column, field, tick, sure, why, question, words }: ListSuggestion["columns"][number],
  table: Sheet | undefined,
): ColumnView {
  const asked = question ?? words.find((one) => one.question !== undefined)?.question;
  const isOpen = field === null && question !== undefined;
  return {
    column,
    looks: field === null && !isOpen ? [] : looksOf(column, table),
    field: isOpen ? null : (field?.id ?? ""),
    sure: asked === undefined ? sure : "please say",
    why: asked !== undefined && question === undefined ? wordsOpen(words) : why,
    words: [
      ...(tick === undefined ? [] : [{ word: "✓", as: titleOf(field, tick), isLikely: false }]),
      ...words.flatMap(({ word, value, isOurs, sure: how }) =>
        value === null || value === "" || isOurs
          ? []
          : [
              {
                word,
                as: value
                  .split(";")
                  .map((id) => titleOf(field, id))
                  .join(", "),
                isLikely: how === "likely",
              },
            ],
      ),
    ].slice(0, mostWords),
    question: asked?.id ?? null,
  };
}

function wordsOpen(words: ListSuggestion["columns"][number]["words"]): string {
  const open = words.flatMap(({ word, question }) => (question === undefined ? [] : [word]));
  const [first = ""] = open;
  if (open.length > 1) return `It is not clear what “${first}” and ${open.length - 1} more mean.`;
  return first === "" ? "Some of its cells are empty." : `It is not clear what “${first}” means.`;
}

function titleOf(field: Field | null, id: string): string {
  return field?.values?.find((one) => one.id === id)?.title ?? id;
}

function looksOf(column: string, table: Sheet | undefined): string[] {
  const at = table?.header.indexOf(column) ?? -1;
  if (table === undefined || at < 0) return [];
  const cells = table.rows
    .map(({ cells: row }) => (row[at] ?? "").trim())
    .filter((cell) => !isUnknownWord(cell));
  return [...new Set(cells)].slice(0, mostLooks);
}
