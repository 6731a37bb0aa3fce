import { WaymarkError } from "@waymark/core";
import { registerTable } from "@waymark/report/tables";
import { readCsv } from "@waymark/spreadsheets";
import { unzipSync } from "fflate";
import { ownFiles } from "../caseload/own-files.js";
import type { Disk } from "../files/disk.js";
import { join } from "../files/names.js";
import { strictTextOf, textOf } from "../files/utf8.js";
import * as say from "../messages/output.js";
import { sheetOf } from "./sheet-of.js";

/** The names of the register's columns, in order. */
export const registerHeader: readonly string[] = sheetOf(registerTable, []).header;

/**
 * Refuse to write a register over anything but a register: a file of the caseload, there or still to come, or any
 * other file that holds something else.
 *
 * @throws WaymarkError where the file is a folder, one of the caseload's own, or not a register
 */
export function checkRegisterTarget(disk: Disk, file: string, caseload: string): void {
  if (disk.kind(file) === "folder") throw new WaymarkError([say.fileIsFolder(file)]);
  const target = disk.real(file);
  const folder = disk.real(caseload);
  const same = (name: string) => disk.real(join(folder, name)).toLowerCase() === target.toLowerCase();
  if (ownFiles(disk, caseload).some(same)) throw new WaymarkError([say.outIsCaseload(file)]);
  const bytes = disk.read(file);
  if (bytes !== undefined && bytes.length > 0 && !isRegister(file, bytes))
    throw new WaymarkError([say.notOurRegister(file)]);
}

/** Whether a file holds a register, as one of the three kinds that are written. */
function isRegister(file: string, bytes: Uint8Array): boolean {
  try {
    if (/\.xlsx$/i.test(file)) return isWorkbook(bytes);
    const text = strictTextOf(bytes);
    return /\.json$/i.test(file) ? isDocument(JSON.parse(text)) : isSheet(text);
  } catch {
    return false;
  }
}

function isWorkbook(bytes: Uint8Array): boolean {
  const book = "xl/workbook.xml";
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => name === book && originalSize < 1_000_000,
  });
  return textOf(parts[book]).includes(`name="${registerTable.title}"`);
}

function isDocument(data: unknown): boolean {
  return typeof data === "object" && data !== null && "waymark" in data && "register" in data;
}

function isSheet(text: string): boolean {
  const [first] = readCsv(text, ",").rows;
  const names = new Set(first?.cells.map((cell) => cell.trim()));
  return ["engagement", "risk_id", "inherent", "residual"].every(
    (name) => registerHeader.includes(name) && names.has(name),
  );
}
