import { guardCell } from "./guard.js";

/** What a cell may hold. Null is an empty cell. */
export type Cell = string | number | boolean | null;

/** A spreadsheet to be written: its header and its rows. */
export interface SheetOut {
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * A sheet as CSV (RFC 4180, UTF-8, CRLF). No cell can be run as a formula, whichever sign the reader's spreadsheet
 * takes to stand between cells. It begins with a byte order mark, so that spreadsheets read ’ and § as they are.
 *
 * @example
 * ```ts
 * writeCsv({ header: ["id", "n"], rows: [["=x", -5]] }); // => "id,n\r\n'=x,-5\r\n"
 * ```
 */
export function writeCsv(sheet: SheetOut): string {
  return [...csvLines(sheet)].join("");
}

/** The same line by line. */
export function* csvLines({ header, rows }: SheetOut): Iterable<string> {
  yield `\uFEFF${writeLine(header)}\r\n`;
  for (const row of rows) yield `${writeLine(row)}\r\n`;
}

/**
 * One row, without its end. A signed number that begins a row would be a formula to who reads the whole row as one cell.
 *
 * @param delimiter what stands between cells
 */
export function writeLine([first = null, ...rest]: readonly Cell[], delimiter = ","): string {
  const start = typeof first === "string" && /^\s*[+-]/.test(first) ? `'${first}` : first;
  return [start, ...rest].map(writeCell).join(delimiter);
}

function writeCell(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "boolean") return cell ? "yes" : "no";
  if (typeof cell === "number") return String(cell);
  const text = guardCell(cell);
  return /[",;|\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
