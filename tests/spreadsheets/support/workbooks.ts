import { strToU8, zipSync } from "fflate";

/** A cell of a made-up workbook: a text, a number, a truth value, a day by its number, or a formula with its value. */
export type MadeCell =
  | string
  | number
  | boolean
  | { readonly day: number }
  | { readonly formula: string; readonly value?: string | number };

export interface MadeSheet {
  readonly name: string;
  readonly rows: readonly (readonly MadeCell[])[];
  /** As in `A1:C1`. */
  readonly merges?: readonly string[];
  /** Rows counted from 1. */
  readonly hiddenRows?: readonly number[];
}

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

function xlsxCell(cell: MadeCell, at: string): string {
  if (cell === "") return "";
  if (typeof cell === "number") return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === "boolean") return `<c r="${at}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === "string") return `<c r="${at}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
  if ("day" in cell) return `<c r="${at}" s="1"><v>${cell.day}</v></c>`;
  const value = cell.value === undefined ? "" : `<v>${escaped(String(cell.value))}</v>`;
  const type = typeof cell.value === "string" ? ' t="str"' : "";
  return `<c r="${at}"${type}><f>${escaped(cell.formula)}</f>${value}</c>`;
}

/** A workbook as Excel writes it. */
export function madeXlsx(name: string, ...sheets: readonly MadeSheet[]) {
  const sheetXml = ({ rows, merges = [], hiddenRows = [] }: MadeSheet) => {
    const lines = rows.map((row, i) => {
      const cells = row.map((cell, j) => xlsxCell(cell, `${String.fromCharCode(65 + j)}${i + 1}`)).join("");
      return `<row r="${i + 1}"${hiddenRows.includes(i + 1) ? ' hidden="1"' : ""}>${cells}</row>`;
    });
    const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("");
    return `<worksheet><sheetData>${lines.join("")}</sheetData>${merged && `<mergeCells>${merged}</mergeCells>`}</worksheet>`;
  };
  const parts = {
    "xl/workbook.xml": `<workbook xmlns:r="r"><sheets>${sheets.map((one, i) => `<sheet name="${escaped(one.name)}" r:id="r${i}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${sheets.map((_, i) => `<Relationship Id="r${i}" Target="worksheets/s${i}.xml"/>`).join("")}</Relationships>`,
    "xl/styles.xml": '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
    ...Object.fromEntries(sheets.map((one, i) => [`xl/worksheets/s${i}.xml`, sheetXml(one)])),
  };
  return {
    name,
    bytes: zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)]))),
  };
}

/** A workbook as LibreOffice writes it. */
export function madeOds(name: string, ...sheets: readonly MadeSheet[]) {
  const cellXml = (cell: MadeCell) => {
    if (typeof cell === "object" && "formula" in cell) {
      const shown = cell.value === undefined ? "#REF!" : String(cell.value);
      return `<table:table-cell table:formula="of:=${escaped(cell.formula)}" office:value-type="string"><text:p>${escaped(shown)}</text:p></table:table-cell>`;
    }
    return cell === ""
      ? "<table:table-cell/>"
      : `<table:table-cell office:value-type="string"><text:p>${escaped(String(cell))}</text:p></table:table-cell>`;
  };
  const tables = sheets.map(
    ({ name: title, rows }) =>
      `<table:table table:name="${escaped(title)}">${rows.map((row) => `<table:table-row>${row.map(cellXml).join("")}</table:table-row>`).join("")}</table:table>`,
  );
  const xml = `<office:document-content><office:body><office:spreadsheet>${tables.join("")}</office:spreadsheet></office:body></office:document-content>`;
  return { name, bytes: zipSync({ "content.xml": strToU8(xml) }) };
}
