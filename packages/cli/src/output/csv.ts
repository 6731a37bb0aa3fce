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
 * takes to stand between cells.
 *
 * @example
 * ```ts
 * writeCsv({ header: ["id", "n"], rows: [["=x", -5]] }); // => "id,n\r\n'=x,-5\r\n"
 * ```
 */
export function writeCsv({ header, rows }: SheetOut): string {
  return [header, ...rows].map((row) => `${row.map(writeCell).join(",")}\r\n`).join("");
}

function writeCell(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "boolean") return cell ? "yes" : "no";
  if (typeof cell === "number") return String(cell);
  const text = guardCell(cell);
  return /[",;|\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
