import type { Problem } from "@waymark/core";
import * as say from "../messages/files.js";
import { readCsv } from "./csv.js";
import { separationOf } from "./delimiter.js";
import { readTableText } from "./encoding.js";
import type { NamedFile } from "./named-file.js";
import { isOdsPart, readOds } from "./ods.js";
import type { Workbook } from "./workbook.js";
import { isXlsxPart, readXlsx } from "./xlsx.js";
import { mostBytes, unzip } from "./zip.js";

/**
 * Reads the cells of a file, whatever its format: CSV (comma, semicolon, tab or upright stroke; UTF-8, UTF-16 or
 * Windows-1252), XLSX or ODS. Undefined where it cannot be read, which then is a problem.
 *
 * @param notes where everything is put that was taken in another way than it looks
 * @example
 * ```ts
 * const bytes = new TextEncoder().encode("id;faith\nC-1;islam\n");
 * const notes = [];
 * readWorkbook({ name: "clients.csv", bytes }, [], notes).sheets[0].rows[1].cells; // => ["C-1", "islam"]
 * notes; // => ["clients.csv: the cells are separated by semicolons."]
 * ```
 */
export function readWorkbook(file: NamedFile, problems: Problem[], notes: string[]): Workbook | undefined {
  const { name, bytes } = file;
  if (bytes.length > mostBytes) {
    problems.push(say.tooLarge(name, mostBytes));
    return undefined;
  }
  return isZip(bytes) ? readZipped(file, problems) : readDelimited(file, problems, notes);
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

function readZipped({ name, bytes }: NamedFile, problems: Problem[]): Workbook | undefined {
  const parts = unzip(bytes, (part) => isXlsxPart(part) || isOdsPart(part));
  if (typeof parts === "string") {
    problems.push(parts === "too-large" ? say.tooLarge(name, mostBytes) : say.damaged(name));
    return undefined;
  }
  const book = readXlsx(parts) ?? readOds(parts);
  if (book === undefined) problems.push(say.damaged(name));
  return book;
}

function readDelimited(
  { name, bytes }: NamedFile,
  problems: Problem[],
  notes: string[],
): Workbook | undefined {
  const text = readTableText(bytes, name, problems, notes)?.replace(/^\uFEFF/, "");
  if (text === undefined) return undefined;
  const { delimiter, isSaid } = separationOf(text);
  if (delimiter !== ",") notes.push(say.separatedBy(name, delimiter));
  const { rows, faults } = readCsv(text, delimiter);
  const kept = isSaid ? rows.slice(1) : rows;
  return {
    format: "CSV",
    sheets: [{ name: "", isHidden: false, rows: kept, faults, withoutValue: [], notes: [] }],
    notes: [],
  };
}
