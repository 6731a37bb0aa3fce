import { strToU8 } from "fflate";
import type { CsvFault, CsvRow } from "./csv.js";
import { separationOf } from "./delimiter.js";
import { readTableText } from "./encoding.js";
import type { NamedFile } from "./named-file.js";
import { readWorkbook } from "./read-workbook.js";
import type { SheetCells, Workbook } from "./workbook.js";
import { writeXlsx } from "./write-xlsx.js";

/** A cell, and what is to stand in it. */
export interface CellChange {
  /** The name of the sheet; empty for the only one. */
  readonly sheet: string;
  /** As a spreadsheet numbers it. */
  readonly row: number;
  /** Counted from 0; every cell of the row where it is left out. */
  readonly column?: number;
  readonly text: string;
}

/**
 * A file in which some cells say something else: all that is read from the others stays, whatever is wrong with it. The
 * file that is given stays as it is. Undefined where it cannot be read.
 *
 * @example
 * ```ts
 * const bytes = new TextEncoder().encode("id,area\nC-1,Staford\n");
 * const mended = withCells({ name: "clients.csv", bytes }, [{ sheet: "", row: 2, column: 1, text: "Stafford" }]);
 * new TextDecoder().decode(mended.bytes); // => "id,area\nC-1,Stafford\n"
 * ```
 */
export function withCells(file: NamedFile, changes: readonly CellChange[]): NamedFile | undefined {
  const book = readWorkbook(file, [], []);
  if (book === undefined) return undefined;
  const sheets = book.sheets.map((sheet, i) =>
    changed(
      sheet,
      changes.filter((one) => one.sheet === sheet.name || (one.sheet === "" && i === mainOf(book))),
    ),
  );
  if (book.format !== "CSV") return { ...file, bytes: writeXlsx(sheets) };
  const { delimiter, isSaid } = separationOf(
    (readTableText(file.bytes, file.name, [], []) ?? "").replace(/^\uFEFF/, ""),
  );
  const lines = sheets.flatMap((sheet) => csvLines(sheet, delimiter));
  const text = [...(isSaid ? [`sep=${delimiter}`] : []), ...lines].map((line) => `${line}\n`).join("");
  return { ...file, bytes: strToU8(text) };
}

/** The sheet that is read where none is named: the first that is not hidden. */
function mainOf({ sheets }: Workbook): number {
  return Math.max(
    0,
    sheets.findIndex(({ isHidden }) => !isHidden),
  );
}

function changed(sheet: SheetCells, changes: readonly CellChange[]): SheetCells {
  const rows = new Map(sheet.rows.map(({ row, cells }) => [row, [...cells]]));
  for (const { row, column, text } of changes) {
    const cells = rows.get(row) ?? [];
    while (cells.length <= (column ?? -1)) cells.push("");
    rows.set(
      row,
      cells.map((cell, i) => (column === undefined || i === column ? text : cell)),
    );
  }
  const isMended = (at: { readonly row: number; readonly column: number }) =>
    changes.some(({ row, column = at.column }) => row === at.row && column === at.column);
  return {
    ...sheet,
    rows: [...rows].sort(([a], [b]) => a - b).map(([row, cells]): CsvRow => ({ row, cells })),
    faults: sheet.faults.filter((fault) => !isMended(fault)),
    withoutValue: sheet.withoutValue.filter((cell) => !isMended(cell)),
  };
}

function csvLines({ rows, faults }: SheetCells, delimiter: string): string[] {
  const faultAt = new Map(faults.map((fault) => [`${fault.row}:${fault.column}`, fault.kind]));
  const lines: string[] = [];
  // A line that says `sep=` is no row, and the rows after it keep their numbers.
  const first = rows[0]?.row ?? 1;
  for (const { row, cells } of rows) {
    while (lines.length < row - first) lines.push("");
    lines.push(cells.map((cell, i) => csvCell(cell, delimiter, faultAt.get(`${row}:${i}`))).join(delimiter));
  }
  return lines;
}

/** A cell as it is written; what was wrong with how it was written is kept, so that it goes on being said. */
function csvCell(cell: string, delimiter: string, fault: CsvFault["kind"] | undefined): string {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  if (fault === "text-after-quote") return `${quoted(cell.slice(0, -1))}${cell.slice(-1)}`;
  if (fault !== undefined) return cell;
  return cell.includes(delimiter) || /["\r\n]/.test(cell) ? quoted(cell) : cell;
}
