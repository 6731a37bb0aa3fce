// A workbook of one sheet, as a spreadsheet program writes it: texts, numbers, and days as numbers in a style of their own.
// The same rows give the same bytes.
import { strToU8, zipSync } from "fflate";

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";
/** Midnight of the last day of 1899, from which spreadsheets count days. */
const epoch = Date.UTC(1899, 11, 30);

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

function cell(value, column, row) {
  const at = `r="${String.fromCharCode(65 + column)}${row + 1}"`;
  if (value === "") return "";
  if (typeof value === "number") return `<c ${at}><v>${value}</v></c>`;
  if (/^\d{4}-\d\d-\d\d$/.test(value))
    return `<c ${at} s="1"><v>${(Date.parse(value) - epoch) / 86_400_000}</v></c>`;
  return `<c ${at} t="inlineStr"><is><t>${escaped(value)}</t></is></c>`;
}

/**
 * @param {string} name the sheet’s name
 * @param {readonly (readonly (string | number)[])[]} rows at most 26 columns; a text such as 2026-01-31 becomes a day
 * @returns {Uint8Array}
 */
export function workbook(name, rows) {
  const lines = rows.map(
    (row, i) => `<row r="${i + 1}">${row.map((value, j) => cell(value, j, i)).join("")}</row>`,
  );
  const relation = (id, type, target) =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  const relations = (...all) =>
    `${head}<Relationships xmlns="${packages}/relationships">${all.join("")}</Relationships>`;
  const part = (path, type) => `<Override PartName="${path}" ContentType="${types}.${type}+xml"/>`;
  const styles = `<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs>`;
  const files = {
    "[Content_Types].xml": `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part("/xl/workbook.xml", "sheet.main")}${part("/xl/worksheets/sheet1.xml", "worksheet")}${part("/xl/styles.xml", "styles")}</Types>`,
    "_rels/.rels": relations(relation("rId1", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${escaped(name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(
      relation("rId1", "worksheet", "worksheets/sheet1.xml"),
      relation("rId2", "styles", "styles.xml"),
    ),
    "xl/styles.xml": `${head}<styleSheet xmlns="${main}">${styles}</styleSheet>`,
    "xl/worksheets/sheet1.xml": `${head}<worksheet xmlns="${main}"><sheetData>${lines.join("")}</sheetData></worksheet>`,
  };
  const bytes = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)]));
  // Zip keeps the local time of a machine: noon by its own clock is the same everywhere.
  return zipSync(bytes, { mtime: new Date(2026, 8, 30, 12) });
}
