import { strToU8, zipSync } from "fflate";
import { columnLetter } from "./letters.js";
import type { SheetCells } from "./workbook.js";

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relations = "http://schemas.openxmlformats.org/package/2006/relationships";

/** The cells of sheets as a workbook that `readXlsx` reads as them: a text each, at its row and column. */
export function writeXlsx(sheets: readonly SheetCells[]): Uint8Array {
  const parts: [string, string][] = [
    [
      "xl/workbook.xml",
      `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets
        .map(
          ({ name, isHidden }, i) =>
            `<sheet name="${escaped(name)}" sheetId="${i + 1}"${isHidden ? ' state="hidden"' : ""} r:id="rId${i + 1}"/>`,
        )
        .join("")}</sheets></workbook>`,
    ],
    [
      "xl/_rels/workbook.xml.rels",
      `${head}<Relationships xmlns="${relations}">${sheets
        .map(
          (_, i) =>
            `<Relationship Id="rId${i + 1}" Type="${office}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
        )
        .join("")}</Relationships>`,
    ],
    ...sheets.map((sheet, i): [string, string] => [`xl/worksheets/sheet${i + 1}.xml`, sheetXml(sheet)]),
  ];
  return zipSync(Object.fromEntries(parts.map(([name, text]) => [name, strToU8(text)])), {
    mtime: new Date(1980, 0, 1),
  });
}

function sheetXml({ rows, withoutValue }: SheetCells): string {
  const open = new Map<number, number[]>();
  for (const { row, column } of withoutValue) open.set(row, [...(open.get(row) ?? []), column]);
  const numbers = [...new Set([...rows.map(({ row }) => row), ...open.keys()])].sort((a, b) => a - b);
  const cellsOf = new Map(rows.map(({ row, cells }) => [row, cells]));
  const body = numbers.map((row) => {
    const cells = cellsOf.get(row) ?? [];
    const lacking = open.get(row) ?? [];
    const width = Math.max(cells.length, ...lacking.map((column) => column + 1));
    const inner = Array.from({ length: width }, (_, column) => {
      const at = `r="${columnLetter(column)}${row}"`;
      if (lacking.includes(column)) return `<c ${at}><f>0</f></c>`;
      const text = cells[column] ?? "";
      return text === ""
        ? ""
        : `<c ${at} t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
    });
    return `<row r="${row}">${inner.join("")}</row>`;
  });
  return `${head}<worksheet xmlns="${main}"><sheetData>${body.join("")}</sheetData></worksheet>`;
}

/** Signs that XML cannot carry are written as `_x000D_`, and so is what looks like one. */
function escaped(text: string): string {
  return text
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replaceAll(
      // biome-ignore lint/suspicious/noControlCharactersInRegex: XML cannot hold them.
      /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g,
      (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    )
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
