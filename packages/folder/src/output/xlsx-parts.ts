import type { SheetOut } from "./csv.js";

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** How a sheet begins: its header is held in place. */
export const sheetStart = `${head}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`;
/** How a sheet ends. */
export const sheetEnd = "</sheetData></worksheet>";

/** The widths of columns by what they hold, and the start of the rows. */
export function columnsXml(header: readonly string[], rows: SheetOut["rows"]): string {
  const longest = header.map((title) => title.length);
  for (const row of rows)
    row.forEach((cell, i) => {
      const length = cell === null ? 0 : String(cell).length;
      if (length > longest[i]!) longest[i] = length;
    });
  const columns = longest.map((most, i) => {
    const width = Math.min(48, Math.max(8, most + 2));
    return `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`;
  });
  return `<cols>${columns.join("")}</cols><sheetData>`;
}

/** One cell that is not empty: a number, or a text by its place among all. The first row is bold. */
export function cellXml(
  cell: string | number | boolean,
  column: number,
  row: number,
  texts: SharedTexts,
): string {
  const start = `<c r="${letters(column)}${row}" s="${row === 1 ? 1 : 2}"`;
  return typeof cell === "number"
    ? `${start}><v>${cell}</v></c>`
    : `${start} t="s"><v>${texts.placeOf(String(cell))}</v></c>`;
}

function letters(column: number): string {
  const above = Math.floor(column / 26);
  return (above === 0 ? "" : letters(above - 1)) + String.fromCharCode(65 + (column % 26));
}

/** The texts of a workbook, each once. */
export class SharedTexts {
  private readonly places = new Map<string, number>();

  placeOf(text: string): number {
    const place = this.places.get(text);
    if (place !== undefined) return place;
    this.places.set(text, this.places.size);
    return this.places.size - 1;
  }

  *xml(): Iterable<string> {
    yield `${head}<sst xmlns="${main}">`;
    for (const text of this.places.keys()) yield `<si><t xml:space="preserve">${escaped(text)}</t></si>`;
    yield "</sst>";
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML cannot hold them.
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

function escaped(text: string): string {
  return text
    .replace(unwritable, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** The parts of a workbook that say what its sheets are. */
export function workbookParts(sheets: readonly string[]): readonly (readonly [file: string, text: string])[] {
  const numbered = sheets.map((name, i) => ({ name: escaped(name.slice(0, 31)), n: i + 1 }));
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  const part = (name: string, type: string) =>
    `<Override PartName="/xl/${name}.xml" ContentType="${types}.${type}+xml"/>`;
  return [
    [
      "[Content_Types].xml",
      `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default ContentType="application/xml" Extension="xml"/><Default ContentType="application/vnd.openxmlformats-package.relationships+xml" Extension="rels"/>${part("workbook", "sheet.main")}${part("sharedStrings", "sharedStrings")}${part("styles", "styles")}${numbered.map(({ n }) => part(`worksheets/sheet${n}`, "worksheet")).join("")}</Types>`,
    ],
    [
      "_rels/.rels",
      `${head}<Relationships xmlns="${relations}">${relation("rId1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    ],
    [
      "xl/workbook.xml",
      `${head}<workbook xmlns="${main}" xmlns:r="${office}"><bookViews><workbookView/></bookViews><sheets>${numbered.map(({ name, n }) => `<sheet name="${name}" sheetId="${n}" r:id="rId${n}"/>`).join("")}</sheets></workbook>`,
    ],
    [
      "xl/_rels/workbook.xml.rels",
      `${head}<Relationships xmlns="${relations}">${numbered.map(({ n }) => relation(`rId${n}`, "worksheet", `worksheets/sheet${n}.xml`)).join("")}${relation(`rId${sheets.length + 1}`, "sharedStrings", "sharedStrings.xml")}${relation(`rId${sheets.length + 2}`, "styles", "styles.xml")}</Relationships>`,
    ],
    ["xl/styles.xml", styles],
  ];
}

/** Nothing, bold, and plain; text is wrapped and begins at the top. */
const styles = `${head}<styleSheet xmlns="${main}"><fonts count="2"><font><color theme="1"/><family val="2"/><scheme val="minor"/></font><font><b/><color theme="1"/><family val="2"/><scheme val="minor"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf fontId="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`;
