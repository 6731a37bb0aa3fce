import { Zip, ZipDeflate } from "fflate";
import type { Cell, SheetOut } from "./csv.js";
import { guardCell } from "./guard.js";
import { bytesOf, gathered, type Output } from "./output.js";
import { cellXml, columnsXml, SharedTexts, sheetEnd, sheetStart, workbookParts } from "./xlsx-parts.js";

/** The one date that a zip file can hold and that says nothing: the first of its calendar. */
const noDate = new Date(1980, 0, 1);

/** No sheet of a workbook holds more rows, its header among them. */
const mostRows = 1_048_576;

/**
 * A sheet as an Excel workbook, row by row: header in bold and held in place, widths by content. Text is typed as text and
 * guarded, so that no cell is a formula, there or in a CSV saved from it. The same sheet gives the same bytes. More rows than
 * a sheet can hold go on in a second one.
 *
 * @param most rows of one sheet
 */
export function xlsxOutput(name: string, { header, rows }: SheetOut, most = mostRows): Output {
  return (put) => {
    const zip = new Zip((error, part) => {
      if (error) throw error;
      put(part);
    });
    const add = (file: string, content: Output) => {
      const entry = new ZipDeflate(file, { level: 6 });
      entry.mtime = noDate;
      zip.add(entry);
      content((part) => entry.push(bytesOf(part)));
      entry.push(new Uint8Array(), true);
    };
    const texts = new SharedTexts();
    const columns = columnsXml(header, rows);
    const names: string[] = [];
    for (let from = 0; from === 0 || from < rows.length; from += most - 1) {
      names.push(names.length === 0 ? name : `${name.slice(0, 27)} ${names.length + 1}`);
      const own = rows.slice(from, from + most - 1);
      add(`xl/worksheets/sheet${names.length}.xml`, gathered(sheetXml(columns, header, own, texts)));
    }
    add("xl/sharedStrings.xml", gathered(texts.xml()));
    for (const [file, text] of workbookParts(names)) add(file, (give) => give(text));
    zip.end();
  };
}

function* sheetXml(
  columns: string,
  header: readonly string[],
  rows: SheetOut["rows"],
  texts: SharedTexts,
): Iterable<string> {
  yield sheetStart + columns;
  yield rowXml(header, 1, texts);
  for (const [i, row] of rows.entries()) yield rowXml(row.map(guarded), i + 2, texts);
  yield sheetEnd;
}

function rowXml(row: readonly Cell[], number: number, texts: SharedTexts): string {
  let cells = "";
  row.forEach((cell, column) => {
    if (cell !== null) cells += cellXml(cell, column, number, texts);
  });
  return `<row r="${number}">${cells}</row>`;
}

function guarded(cell: Cell): Cell {
  if (typeof cell === "boolean") return cell ? "yes" : "no";
  return typeof cell === "string" ? guardCell(cell) : cell;
}
