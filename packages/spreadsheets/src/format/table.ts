import type { Problem } from "@waymark/core";
import * as say from "../messages/files.js";
import { type CsvRow, readCsv } from "./csv.js";
import { delimiterOf } from "./delimiter.js";
import { columnLetter } from "./letters.js";

/** A spreadsheet file as read: its header, and the rows that hold anything. */
export interface Sheet {
  readonly file: string;
  /** The names in the header, trimmed; the columns' order is theirs. */
  readonly header: readonly string[];
  readonly rows: readonly CsvRow[];
  /** Rows of the wrong length: what is in them may sit in the wrong column. */
  readonly crooked: ReadonlySet<number>;
}

/**
 * Read the text of a spreadsheet file. Blank rows are passed over and still counted. Undefined where nothing in it
 * can be relied on.
 */
export function readSheet(text: string, file: string, problems: Problem[]): Sheet | undefined {
  if (text.trim() === "") {
    problems.push(say.emptyFile(file));
    return undefined;
  }
  const delimiter = delimiterOf(text);
  if (delimiter !== ",") problems.push(say.wrongDelimiter(file, delimiter));
  const { rows, faults } = readCsv(text, delimiter);
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  const [first, ...rest] = filled;
  const header = trimHeader(first?.cells ?? []);
  const name = (column: number) => header[column] || columnLetter(column);
  for (const { kind, row, column } of faults)
    problems.push(
      say.csvFault({ file, row, column: row === first?.row ? columnLetter(column) : name(column) }, kind),
    );
  const crooked = new Set(faults.map(({ row }) => row));
  for (const { row, cells } of rest) {
    const width = widthOf(cells, header.length);
    if (width === header.length) continue;
    crooked.add(row);
    problems.push(say.rowWidth({ file, row }, width, header.length));
  }
  return { file, header, rows: rest, crooked };
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
