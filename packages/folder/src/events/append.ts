import {
  changeTable,
  type Field,
  foldWord,
  type Model,
  type Problem,
  type RawRecord,
  tablesOf,
  WaymarkError,
} from "@waymark/core";
import { filesOf, readCsv, readText, separationOf } from "@waymark/spreadsheets";
import { folderMapping } from "../caseload/mapping.js";
import type { Disk } from "../files/disk.js";
import { join } from "../files/names.js";
import { strictTextOf } from "../files/utf8.js";
import { writeAfter } from "../files/write-whole.js";
import * as say from "../messages/events.js";
import { type Cell, writeLine } from "../output/csv.js";

/** The file that the changes of a folder are kept in. */
export function changesFile(disk: Disk, folder: string, model: Model): string {
  const mapping = folderMapping(disk, folder, [], model);
  return filesOf(tablesOf(model), disk.list(folder) ?? [], mapping).get(changeTable.list)!.file;
}

/**
 * Adds rows to the table of changes of a folder. What was there is written again byte for byte with the new lines after
 * it, to a file beside, which then takes its place: a command that is killed leaves the old file or the new one. The new
 * lines have the columns, in the order, and the sign between cells that the file has.
 *
 * @throws WaymarkError where the file is none that lines can be added to
 */
export function appendChanges(disk: Disk, folder: string, file: string, rows: readonly RawRecord[]): void {
  const path = join(folder, file);
  const before = disk.read(path);
  const lines = before === undefined ? newFile(rows) : linesFor(before, file, rows);
  writeAfter(disk, path, before, lines);
}

const { fields } = changeTable;

function newFile(rows: readonly RawRecord[]): string {
  const header = fields.map(({ id }) => id);
  const lines = rows.map((row) => writeLine(header.map((id) => cellOf(row, id))));
  return `\uFEFF${[writeLine(header), ...lines].map((line) => `${line}\r\n`).join("")}`;
}

function cellOf(row: RawRecord, id: string): Cell {
  const value = row[id];
  return value === undefined || value === null ? null : String(value);
}

/** The new lines as a file that is there already has them. */
function linesFor(bytes: Uint8Array, file: string, rows: readonly RawRecord[]): string {
  if (!/\.(csv|tsv|txt)$/i.test(file) || !isUtf8(bytes)) throw say.cannotAppend(file);
  const problems: Problem[] = [];
  const text = (readText(bytes, file, problems) ?? "").replace(/^\uFEFF/, "");
  if (problems.length > 0) throw new WaymarkError(problems);
  const { delimiter, isSaid } = separationOf(text);
  const [first, second] = readCsv(text, delimiter).rows;
  const header = ((isSaid ? second : first)?.cells ?? []).map(fieldCalled);
  const absent = fields.filter(
    ({ id }) => !header.some((one) => one?.id === id) && rows.some((row) => cellOf(row, id) !== null),
  );
  if (absent.length > 0)
    throw say.columnsMissing(
      file,
      absent.map(({ id }) => id),
    );
  const end = text.includes("\r\n") ? "\r\n" : "\n";
  const gap = text === "" || /[\r\n]$/.test(text) ? "" : end;
  const lines = rows.map((row) =>
    writeLine(
      header.map((field) => (field === undefined ? null : cellOf(row, field.id))),
      delimiter,
    ),
  );
  return `${gap}${lines.map((line) => `${line}${end}`).join("")}`;
}

function fieldCalled(name: string): Field | undefined {
  return fields.find(({ id, title }) => [id, title].some((one) => foldWord(one) === foldWord(name)));
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    strictTextOf(bytes);
    return !bytes.includes(0);
  } catch {
    return false;
  }
}
