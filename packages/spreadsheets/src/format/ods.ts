import { decodeUtf8 } from "./encoding.js";
import { numberText } from "./numbers.js";
import { SheetBuilder, type SheetCells, type Workbook } from "./workbook.js";
import { walkXml } from "./xml.js";

/** The part of an OpenDocument spreadsheet that is read. */
export const isOdsPart = (name: string) => name === "content.xml";

/** Empty rows and cells are repeated without end to fill a sheet; what holds something is repeated at most so often. */
const mostRepeats = 10_000;

/** Reads the cells of an OpenDocument spreadsheet, as LibreOffice writes it; undefined where it is damaged. */
export function readOds(parts: ReadonlyMap<string, Uint8Array>): Workbook | undefined {
  const content = parts.get("content.xml");
  if (content === undefined) return undefined;
  const reader = new OdsReader();
  walkXml(decodeUtf8(content), reader);
  return reader.sheets.length === 0 ? undefined : { format: "ODS", sheets: reader.sheets, notes: [] };
}

class OdsReader {
  readonly sheets: SheetCells[] = [];
  private sheet = new SheetBuilder();
  private name = "";
  private row = 0;
  private rowRepeats = 1;
  private column = 0;
  private cells: { column: number; text: string }[] = [];
  private cell: Cell | undefined;
  /** How deep within a remark on a cell, which is no part of its value. */
  private remarks = 0;

  open(tag: string, attribute: (name: string) => string | undefined): void {
    const count = (name: string) => Math.max(1, Number(attribute(name) ?? 1) || 1);
    if (tag === "table") {
      [this.sheet, this.row, this.name] = [new SheetBuilder(), 0, attribute("name") ?? ""];
    } else if (tag === "table-row") {
      this.rowRepeats = count("number-rows-repeated");
      [this.column, this.cells] = [0, []];
      if (/collapse|filter/.test(attribute("visibility") ?? "")) this.sheet.hiddenRows.push(this.row + 1);
    } else if (tag === "table-column" && attribute("visibility") === "collapse") this.sheet.hiddenColumns++;
    else if (tag === "annotation") this.remarks++;
    else if (tag === "table-cell" || tag === "covered-table-cell") this.openCell(attribute, count);
    else if (this.cell && this.remarks === 0) {
      if (tag === "p" && this.cell.paragraphs++ > 0) this.cell.text += "\n";
      if (tag === "s") this.cell.text += " ".repeat(Math.min(count("c"), 100));
      if (tag === "tab") this.cell.text += "\t";
      if (tag === "line-break") this.cell.text += "\n";
    }
  }

  text(part: string): void {
    if (this.cell && this.cell.paragraphs > 0 && this.remarks === 0) this.cell.text += part;
  }

  close(tag: string): void {
    if (tag === "annotation") this.remarks--;
    else if (tag === "table-cell" || tag === "covered-table-cell") this.closeCell();
    else if (tag === "table-row") this.closeRow();
    else if (tag === "table") this.sheets.push(this.sheet.build(this.name, false));
  }

  private openCell(attribute: (name: string) => string | undefined, count: (name: string) => number): void {
    const type = attribute("value-type") ?? "";
    const value = attribute("value") ?? attribute("date-value") ?? attribute("boolean-value");
    this.cell = { type, value, text: "", paragraphs: 0, repeats: count("number-columns-repeated") };
    if (attribute("formula") !== undefined) this.sheet.formulas++;
    const [rows, columns] = [count("number-rows-spanned"), count("number-columns-spanned")];
    this.sheet.merge({
      fromRow: this.row + 1,
      toRow: this.row + rows,
      fromColumn: this.column,
      toColumn: this.column + columns - 1,
    });
  }

  private closeCell(): void {
    if (!this.cell) return;
    const text = cellText(this.cell);
    const repeats = text === "" ? 0 : Math.min(this.cell.repeats, mostRepeats);
    for (let i = 0; i < repeats; i++) this.cells.push({ column: this.column + i, text });
    if (/^(?:#(?:REF|VALUE|NAME|DIV\/0|NUM)[!?]|Err:\d+)$/.test(text))
      this.sheet.withoutValue.push({ row: this.row + 1, column: this.column });
    this.column += this.cell.repeats;
    this.cell = undefined;
  }

  private closeRow(): void {
    const repeats = this.cells.length === 0 ? 0 : Math.min(this.rowRepeats, mostRepeats);
    for (let i = 1; i <= repeats; i++)
      for (const { column, text } of this.cells) this.sheet.set(this.row + i, column, text);
    this.row += this.rowRepeats;
  }
}

interface Cell {
  readonly type: string;
  readonly value: string | undefined;
  readonly repeats: number;
  text: string;
  paragraphs: number;
}

function cellText({ type, value, text }: Cell): string {
  if (text === "#N/A") return "";
  if (type === "date") return (value ?? text).replace(/T00:00:00(?:\.0+)?$/, "").replace("T", " ");
  if (type === "boolean") return value === "true" ? "TRUE" : "FALSE";
  // Noughts that the format puts before a number are part of an id.
  if (type === "float" && value !== undefined) return /^0\d+$/.test(text) ? text : numberText(value);
  if ((type === "currency" || type === "percentage") && value !== undefined) return numberText(value);
  return text;
}
