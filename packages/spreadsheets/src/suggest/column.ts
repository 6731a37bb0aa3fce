import { dayOf, type Field, isUnknownWord, partsOf, truthIn, truthOf, wholeNumberOf } from "@waymark/core";
import type { Sheet } from "../format/table.js";
import { firstFilled, isTotalsRow } from "../format/totals.js";
import { fold } from "../mapping/columns.js";
import { tickOf } from "../mapping/ticked.js";
import { wordValue } from "./word-value.js";

/** A foreign column: its name and what its cells say. */
export interface Column {
  readonly name: string;
  /** Cells that say something, in their order. */
  readonly cells: readonly string[];
  /** How many cells say nothing. */
  readonly empty: number;
  /** Each of these once, in the order of their letters. */
  readonly words: readonly string[];
}

/** The columns of a sheet that have a name. Of a row of totals only the cell that says so counts: its figures are nobody’s. */
export function columnsOf({ header, rows: all }: Sheet): Column[] {
  const records = all.filter((row) => !isTotalsRow(row));
  const labelled = new Map(all.filter(isTotalsRow).map((row) => [firstFilled(row), row]));
  return header.flatMap((name, index): Column[] => {
    if (name === "") return [];
    const label = labelled.get(index);
    const rows = label ? [...records, label] : records;
    const cells = rows
      .map(({ cells: row }) => (row[index] ?? "").trim())
      .filter((cell) => !isUnknownWord(cell));
    return [{ name, cells, empty: rows.length - cells.length, words: [...new Set(cells)].sort() }];
  });
}

/** Whether every cell of a column that has any fits. */
const every = ({ words }: Column, fits: (word: string) => boolean) => words.length > 0 && words.every(fits);

/** Whether a column holds nothing but days, either way round. */
export const isDays = (column: Column) =>
  every(column, (word) => dayOf(word) !== undefined || dayOf(word, "month-first") !== undefined);

/** Whether a column holds nothing but yes and no. */
export const isTruths = (column: Column) => every(column, (word) => truthOf(word) !== undefined);

/** Whether it does so in words: noughts and ones may as well count something. */
export const isTruthsInWords = (column: Column) =>
  isTruths(column) && column.words.some((word) => !/^\d$/.test(word));

/** Whether a column holds nothing but ticks, or yes and no. */
export const isTicks = (column: Column) => every(column, (word) => typeof tickOf(word) === "boolean");

/** Whether no two rows of a column are alike, each looks like an id, and the column is not one of names or telephones. */
export const isIds = (column: Column) =>
  column.cells.length > 1 &&
  column.words.length === column.cells.length &&
  !/name|phone|mobile|tel\b/i.test(column.name) &&
  every(
    column,
    (word) =>
      /^[A-Za-z]{0,12}[-_/. ]?\d{1,6}(?:[-_/.]\d{1,6}){0,2}[A-Za-z]?$/.test(word) &&
      dayOf(word) === undefined,
  );

/** The words that the cells of a column hold, for a field: the parts of each, where it may hold several. */
export function partsIn(column: Column, field: Field): string[] {
  if (field.kind !== "categories") return [...column.words];
  const parts = column.words.flatMap((word) => partsOf(word, (part) => wordValue(field, part) !== undefined));
  return [...new Set(parts)].filter((part) => !isUnknownWord(part) && part.toLowerCase() !== "none").sort();
}

/** Of the different words of a column, how many are words of a field's, and how many there are. */
export function wordsKnown(column: Column, field: Field): { readonly known: number; readonly of: number } {
  const parts = partsIn(column, field);
  return { known: parts.filter((part) => wordValue(field, part) !== undefined).length, of: parts.length };
}

/** Whether the cells of a column could be a field's: none of its words fits, and it is not one of these. */
export function couldBe(column: Column, field: Field): boolean {
  if (column.words.length === 0) return true;
  if (field.kind === "date") return isDays(column);
  if (field.kind === "boolean") return every(column, (word) => truthIn(field, word) !== undefined);
  if (field.kind === "integer") return every(column, (word) => wholeNumberOf(word) !== undefined);
  if (field.kind === "category" || field.kind === "categories") {
    const { known, of } = wordsKnown(column, field);
    return of > 0 && known * 5 >= of * 4;
  }
  return false;
}

/** The words of a list, each in the first of the ways in which it is written there. */
export function onceEach(words: readonly string[]): readonly string[] {
  const once = new Map<string, string>();
  for (const word of words) if (!once.has(fold(word))) once.set(fold(word), word);
  return [...once.values()];
}
