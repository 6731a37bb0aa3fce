import { decodeUtf8 } from "./encoding.js";
import { isDayFormat, numberText, serialText } from "./numbers.js";
import { SheetBuilder, type SheetCells, type Workbook } from "./workbook.js";
import { walkXml } from "./xml.js";

/** The parts of a workbook that are read. */
export const isXlsxPart = (name: string) =>
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/i.test(
    name,
  );

interface Context {
  readonly strings: readonly string[];
  /** By the number of a cell's style: whether it shows days, and how many digits it is padded to. */
  readonly styles: readonly { readonly isDay: boolean; readonly digits: number }[];
  readonly epoch: 1900 | 1904;
}

/** Reads the cells of a workbook as Excel and others write it; undefined where it is damaged. */
export function readXlsx(parts: ReadonlyMap<string, Uint8Array>): Workbook | undefined {
  const text = (name: string) => {
    const found = parts.get(name);
    return found && decodeUtf8(found);
  };
  const book = text("xl/workbook.xml");
  if (book === undefined) return undefined;
  const { sheets, epoch } = readIndex(book);
  const targets = readTargets(text("xl/_rels/workbook.xml.rels") ?? "");
  const context: Context = {
    strings: readStrings(text("xl/sharedStrings.xml") ?? ""),
    styles: readStyles(text("xl/styles.xml") ?? ""),
    epoch,
  };
  const read = sheets.flatMap(({ name, id, isHidden }): SheetCells[] => {
    const xml = text(`xl/${(targets.get(id) ?? "").replace(/^\/?xl\//, "")}`);
    return xml === undefined ? [] : [readCells(xml, name, isHidden, context)];
  });
  return read.length === 0 ? undefined : { format: "XLSX", sheets: read, notes: [] };
}

function readIndex(xml: string) {
  const sheets: { name: string; id: string; isHidden: boolean }[] = [];
  let epoch: 1900 | 1904 = 1900;
  walkXml(xml, {
    open(tag, attribute) {
      if (tag === "workbookPr" && /^(1|true)$/.test(attribute("date1904") ?? "")) epoch = 1904;
      if (tag !== "sheet") return;
      const isHidden = (attribute("state") ?? "visible") !== "visible";
      sheets.push({ name: attribute("name") ?? "", id: attribute("id") ?? "", isHidden });
    },
  });
  return { sheets, epoch };
}

function readTargets(xml: string): Map<string, string> {
  const targets = new Map<string, string>();
  walkXml(xml, {
    open(tag, attribute) {
      if (tag === "Relationship") targets.set(attribute("Id") ?? "", attribute("Target") ?? "");
    },
  });
  return targets;
}

/** Texts that cells point at. Phonetic hints within them are no part of the text. */
function readStrings(xml: string): string[] {
  const strings: string[] = [];
  let [current, isText, hints] = ["", false, 0];
  walkXml(xml, {
    open(tag) {
      if (tag === "si") current = "";
      if (tag === "rPh") hints++;
      isText = tag === "t" && hints === 0;
    },
    text(part) {
      if (isText) current += part;
    },
    close(tag) {
      isText = false;
      if (tag === "rPh") hints--;
      if (tag === "si") strings.push(decodeEscapes(current));
    },
  });
  return strings;
}

function readStyles(xml: string): Context["styles"] {
  const codes = new Map<number, string>();
  const styles: { isDay: boolean; digits: number }[] = [];
  let isInCells = false;
  walkXml(xml, {
    open(tag, attribute) {
      if (tag === "numFmt") codes.set(Number(attribute("numFmtId")), attribute("formatCode") ?? "");
      if (tag === "cellXfs") isInCells = true;
      if (tag !== "xf" || !isInCells) return;
      const id = Number(attribute("numFmtId") ?? 0);
      const code = codes.get(id);
      styles.push({ isDay: isDayFormat(id, code), digits: /^0+$/.test(code ?? "") ? code!.length : 0 });
    },
    close(tag) {
      if (tag === "cellXfs") isInCells = false;
    },
  });
  return styles;
}

function readCells(xml: string, name: string, isHidden: boolean, context: Context): SheetCells {
  const sheet = new SheetBuilder();
  let [row, column, type, style, value] = [0, -1, "", 0, ""];
  let [isValue, hasFormula, hasValue] = [false, false, false];
  walkXml(xml, {
    open(tag, attribute) {
      if (tag === "row") {
        row = Number(attribute("r") ?? row + 1);
        column = -1;
        if (/^(1|true)$/.test(attribute("hidden") ?? "")) sheet.hiddenRows.push(row);
      } else if (tag === "c") {
        const letters = /^[A-Z]+/.exec(attribute("r") ?? "")?.[0];
        column = letters === undefined ? column + 1 : columnIndex(letters);
        [type, style, value] = [attribute("t") ?? "n", Number(attribute("s") ?? 0), ""];
        [hasFormula, hasValue] = [false, false];
      } else if (tag === "v" || tag === "t") [isValue, hasValue] = [true, true];
      else if (tag === "f") hasFormula = true;
      else if (tag === "col" && /^(1|true)$/.test(attribute("hidden") ?? "")) sheet.hiddenColumns++;
      else if (tag === "mergeCell") mergeIn(sheet, attribute("ref") ?? "");
    },
    text(part) {
      if (isValue) value += part;
    },
    close(tag) {
      if (tag === "v" || tag === "t") isValue = false;
      if (tag !== "c") return;
      if (hasFormula) sheet.formulas++;
      if ((hasFormula && !hasValue) || (type === "e" && value !== "#N/A")) {
        sheet.withoutValue.push({ row, column });
      } else sheet.set(row, column, cellText(type, style, value, context));
    },
  });
  return sheet.build(name, isHidden);
}

function cellText(type: string, style: number, value: string, context: Context): string {
  if (type === "s") return context.strings[Number(value)] ?? "";
  if (type === "inlineStr" || type === "str") return decodeEscapes(value);
  if (type === "b") return value === "1" ? "TRUE" : "FALSE";
  if (type === "e") return "";
  if (type === "d") return value.replace(/T00:00:00(?:\.0+)?Z?$/, "");
  const { isDay = false, digits = 0 } = context.styles[style] ?? {};
  if (value === "") return "";
  return isDay ? serialText(Number(value), context.epoch) : numberText(value).padStart(digits, "0");
}

function mergeIn(sheet: SheetBuilder, ref: string): void {
  const found = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(ref);
  if (!found) return;
  const [, from = "", fromRow, to = "", toRow] = found;
  sheet.merge({
    fromRow: Number(fromRow),
    toRow: Number(toRow),
    fromColumn: columnIndex(from),
    toColumn: columnIndex(to),
  });
}

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** Signs that XML cannot carry are written as `_x000D_`. */
function decodeEscapes(text: string): string {
  return text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
