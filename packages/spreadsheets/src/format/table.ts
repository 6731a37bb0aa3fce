import { isUnknownWord, nearest, type Problem, truthOf } from "@waymark/core";
import * as say from "../messages/files.js";
import type { CsvRow } from "./csv.js";
import { columnLetter } from "./letters.js";
import type { NamedFile } from "./named-file.js";
import { readWorkbook } from "./read-workbook.js";
import type { SheetCells, Workbook } from "./workbook.js";

/** A table as read: its header, and the rows that hold anything. */
export interface Sheet {
  readonly file: string;
  /** The name on its tab, where the workbook has several sheets that hold anything; empty otherwise. */
  readonly name: string;
  /** Further sheets of its workbook that hold anything and were not read with it. */
  readonly others: readonly string[];
  /** The row of the header, as a spreadsheet numbers it. */
  readonly headerRow: number;
  /** The names in the header, trimmed; the columns' order is theirs. */
  readonly header: readonly string[];
  readonly rows: readonly CsvRow[];
  /** Rows of the wrong length: what is in them may sit in the wrong column. */
  readonly crooked: ReadonlySet<number>;
}

/**
 * Reads the table of a file: of its first sheet that is not hidden, or of the one that is named. Blank rows are passed
 * over and still counted, and so is a title above the header. Undefined where nothing in it can be relied on.
 *
 * @param notes where everything is put that was taken in another way than it looks
 */
export function readSheet(
  file: NamedFile,
  problems: Problem[],
  notes: string[],
  sheetName?: string,
): Sheet | undefined {
  const book = readWorkbook(file, problems, notes);
  const cells = book && chooseSheet(book, file.name, sheetName, problems, notes);
  const sheet = cells && noted(cells, file.name, problems, notes);
  if (!sheet) return undefined;
  const others = visibleSheets(book).filter((one) => one !== cells && one.rows.length > 0);
  return { ...sheet, others: others.map(({ name }) => name) };
}

/**
 * Reads the table of each sheet of a file that is not hidden and holds anything.
 *
 * @param notes where everything is put that was taken in another way than it looks
 */
export function readSheets(file: NamedFile, problems: Problem[], notes: string[]): readonly Sheet[] {
  const book = readWorkbook(file, problems, notes);
  if (!book) return [];
  const [first, ...rest] = visibleSheets(book);
  const filled = [...(first ? [first] : []), ...rest.filter(({ rows }) => rows.length > 0)];
  return filled.flatMap((cells) => {
    const sheet = noted(cells, file.name, problems, notes);
    return sheet ? [{ ...sheet, name: filled.length > 1 ? cells.name : "" }] : [];
  });
}

function noted(cells: SheetCells, file: string, problems: Problem[], notes: string[]): Sheet | undefined {
  notes.push(...cells.notes.map((note) => `${file}: ${note}`));
  return tableIn(cells, file, problems, notes);
}

function visibleSheets({ sheets }: Workbook): readonly SheetCells[] {
  const visible = sheets.filter(({ isHidden }) => !isHidden);
  return visible.length > 0 ? visible : sheets;
}

function chooseSheet(
  book: Workbook,
  file: string,
  wanted: string | undefined,
  problems: Problem[],
  notes: string[],
): SheetCells | undefined {
  const { sheets } = book;
  if (wanted !== undefined) {
    const found = sheets.find(({ name }) => name.trim().toLowerCase() === wanted.trim().toLowerCase());
    const near = nearest(
      wanted,
      sheets.map(({ name }) => name),
    );
    if (!found) problems.push(say.noSuchSheet(file, wanted, near, sheets.length));
    return found;
  }
  const [first, ...rest] = visibleSheets(book);
  const others = rest.filter(({ rows }) => rows.length > 0).length;
  if (others > 0) notes.push(say.otherSheets(file, others));
  return first;
}

function tableIn(cells: SheetCells, file: string, problems: Problem[], notes: string[]): Sheet | undefined {
  const filled = cells.rows.filter((row) => row.cells.some((cell) => cell.trim() !== ""));
  const at = headerAt(filled);
  const first = filled[at];
  if (first === undefined) {
    problems.push(say.emptyFile(file));
    return undefined;
  }
  if (at > 0) notes.push(say.titleAbove(file, filled[0]?.row ?? 1, first.row));
  const rest = filled.slice(at + 1);
  const header = trimHeader(first.cells);
  const name = (column: number) => header[column] || columnLetter(column);
  for (const { kind, row, column } of cells.faults)
    problems.push(
      say.csvFault({ file, row, column: row === first.row ? columnLetter(column) : name(column) }, kind),
    );
  for (const { row, column } of cells.withoutValue)
    problems.push(say.formulaWithoutValue({ file, row, column: name(column) }));
  const crooked = new Set(cells.faults.map(({ row }) => row));
  for (const { row, cells: values } of rest) {
    const width = widthOf(values, header.length);
    if (width === header.length) continue;
    crooked.add(row);
    problems.push(say.rowWidth({ file, row }, width, header.length));
  }
  return { file, name: "", others: [], headerRow: first.row, header, rows: rest, crooked };
}

/** No header stands lower than this. */
const mostAbove = 8;

/** The row of the header: below titles, which stand alone in theirs, and below heads that each take in several columns. */
function headerAt(rows: readonly CsvRow[]): number {
  const count = (row: CsvRow | undefined) => row?.cells.filter((cell) => cell.trim() !== "").length ?? 0;
  const isTitle = (at: number) =>
    count(rows[at]) === 1 && rows.slice(at + 1, at + mostAbove).some((row) => count(row) >= 3);
  const isHeads = (at: number) => {
    const below = rows[at + 1];
    return count(below) >= 3 && count(rows[at]) * 2 <= count(below) && isNames(below?.cells ?? []);
  };
  let at = 0;
  while (at < mostAbove && (isTitle(at) || isHeads(at))) at++;
  return at;
}

/** Whether cells can only be names of columns: each different, and none with a digit or an answer in it. */
function isNames(cells: readonly string[]): boolean {
  const names = cells.map((cell) => cell.trim().toLowerCase()).filter((name) => name !== "");
  return (
    new Set(names).size === names.length &&
    names.every((name) => !/\d/.test(name) && truthOf(name) === undefined && !isUnknownWord(name))
  );
}

/** Empty cells past the last name are no columns: spreadsheets leave them there. */
function trimHeader(cells: readonly string[]): string[] {
  const names = cells.map((cell) => cell.trim().replaceAll(/\s+/g, " "));
  while (names.at(-1) === "") names.pop();
  return names;
}

function widthOf(cells: readonly string[], header: number): number {
  let width = cells.length;
  while (width > header && cells[width - 1]?.trim() === "") width--;
  return width;
}
