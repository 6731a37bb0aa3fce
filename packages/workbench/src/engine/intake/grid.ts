import { type Field, nearestValue, type Problem } from "@waymark/core";
import { columnLetter, isFinding, type NamedFile, readSheet, type Sheet } from "@waymark/spreadsheets";

/** A sheet in which something has to be mended: the rows that it is in, each with the one before. */
export interface Grid {
  readonly file: string;
  readonly sheet: string;
  readonly columns: readonly { readonly letter: string; readonly name: string }[];
  readonly rows: readonly GridRow[];
  /** How many cells and rows have to be mended, and how many rows are fine. */
  readonly toMend: number;
  readonly fine: number;
  /** Further rows to mend that are shown once these are mended. */
  readonly later: number;
}

export interface GridRow {
  readonly row: number;
  readonly cells: readonly string[];
  readonly problems: readonly CellProblem[];
}

/** Something to mend at a cell, or of a whole row. */
export interface CellProblem {
  readonly key: string;
  readonly code: string;
  /** Its place among the columns that are shown; -1 where it is the whole row. */
  readonly shown: number;
  /** The cell as a spreadsheet names it, as B5. */
  readonly cell: string;
  /** The column counted from 0; -1 where it is the whole row. */
  readonly column: number;
  readonly text: string;
  readonly message: string;
  readonly hint: string;
  /** The word that is most likely meant. */
  readonly near: string | null;
  /** The words that it can be, where they are few enough to choose from. */
  readonly words: readonly string[];
  /** Whether the cell may be empty. */
  readonly canBeUnknown: boolean;
  /** Whether the row is no record, and may be left out. */
  readonly isNoRecord: boolean;
}

/** Where a sheet is, and what its columns are read as. */
export interface ReadAs {
  readonly file: string;
  readonly sheet: string;
  fieldOf(column: string): Field | undefined;
}

const mostRows = 40;
const mostColumns = 6;
const mostWords = 60;

/** Problems in the sheets that they are in; what stands in no cell is given apart. */
export function gridsOf(
  files: readonly NamedFile[],
  read: readonly ReadAs[],
  problems: readonly Problem[],
): { readonly grids: readonly Grid[]; readonly others: readonly Problem[] } {
  const others: Problem[] = [];
  const open = read.flatMap((one) => {
    const file = files.find(({ name }) => name === one.file);
    const sheet = file && readSheet(file, [], [], one.sheet === "" ? undefined : one.sheet);
    return sheet ? [{ ...one, table: sheet, found: [] as Placed[] }] : [];
  });
  for (const problem of problems) {
    const placed = open.flatMap((one) => placeIn(one.table, one.file, problem) ?? []);
    const at = open.findIndex((one) => placeIn(one.table, one.file, problem) !== undefined);
    if (at < 0) others.push(problem);
    else open[at]!.found.push(placed[0]!);
  }
  const grids = open.filter(({ found }) => found.length > 0).map((one) => gridOf(one, one.table, one.found));
  return { grids, others };
}

interface Placed {
  readonly problem: Problem;
  readonly row: number;
  readonly column: number;
}

/** The cell of a problem; undefined where it is in another sheet, or in none. */
function placeIn(table: Sheet, file: string, problem: Problem): Placed | undefined {
  if (!isFinding(problem) || problem.file !== file || problem.row === undefined) return undefined;
  if (problem.row <= table.headerRow || !table.rows.some(({ row }) => row === problem.row)) return undefined;
  const { column: name, row } = problem;
  if (name === undefined) return { problem, row, column: -1 };
  const named = table.header.indexOf(name);
  const column = named >= 0 ? named : table.header.findIndex((_, i) => columnLetter(i) === name);
  return { problem, row, column };
}

function gridOf(at: ReadAs, table: Sheet, found: readonly Placed[]): Grid {
  const rowsToMend = [...new Set(found.map(({ row }) => row))].sort((a, b) => a - b);
  const shownRows = rowsToMend.slice(0, mostRows);
  const wanted = found.filter(({ row }) => shownRows.includes(row)).map(({ column }) => column);
  const columns = shownColumns(table.header.length, wanted);
  const numbers = new Set(
    shownRows.flatMap((row) => {
      const index = table.rows.findIndex((one) => one.row === row);
      return [table.rows[index - 1]?.row ?? row, row];
    }),
  );
  return {
    file: at.file,
    sheet: at.sheet,
    columns: columns.map((i) => ({ letter: columnLetter(i), name: table.header[i] ?? "" })),
    rows: table.rows
      .filter(({ row }) => numbers.has(row))
      .map(({ row, cells }) => ({
        row,
        cells: columns.map((i) => cells[i] ?? ""),
        problems: found
          .filter((one) => one.row === row)
          .map((one) => problemOf(at, table, one, cells[one.column] ?? "", columns.indexOf(one.column))),
      })),
    toMend: found.length,
    fine: table.rows.length - rowsToMend.length,
    later: rowsToMend.length - shownRows.length,
  };
}

/** The first column, those with something to mend, and as many of the first as there is room for. */
function shownColumns(width: number, wanted: readonly number[]): number[] {
  const shown = new Set([0, ...wanted.filter((column) => column >= 0)]);
  for (let i = 1; i < width && shown.size < mostColumns; i++) shown.add(i);
  return [...shown].sort((a, b) => a - b);
}

function problemOf(
  { fieldOf }: ReadAs,
  { header }: Sheet,
  { problem, row, column }: Placed,
  text: string,
  shown: number,
): CellProblem {
  const field = column < 0 ? undefined : fieldOf(header[column] ?? "");
  const titleOf = (id: string | undefined) => field?.values?.find((one) => one.id === id)?.title;
  const words = field?.kind === "category" ? (field.values ?? []).map(({ title }) => title) : [];
  return {
    key: `${problem.path} ${problem.code}`,
    code: problem.code,
    shown,
    cell: column < 0 ? "" : `${columnLetter(column)}${row}`,
    column,
    text,
    message: problem.message,
    hint: problem.hint,
    near: (field && titleOf(nearestValue(field, text))) ?? null,
    words: words.length <= mostWords ? words : [],
    canBeUnknown: column >= 0 && field !== undefined && !field.required && text !== "",
    isNoRecord: String(problem.code) === "totals-row",
  };
}
