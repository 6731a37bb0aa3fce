import type { ProblemCode } from "@waymark/core";
import { didYouMean } from "@waymark/core";
import { columnLetter } from "../format/letters.js";
import { type Finding, finding, type Place } from "../place.js";

const saveAs = "Save it again as “CSV UTF-8 (comma delimited)”.";

/** Everything that can be wrong with a file itself, before anything in it is looked at. */
export const missingFile = (file: string, strays: readonly string[]) =>
  finding(
    { file },
    "missing-file",
    "This file is missing.",
    strays.length > 0
      ? `${didYouMean(file, strays, "file")} A mapping.json may name it otherwise.`
      : "Make one with: waymark init DIR, or name yours in mapping.json.",
  );

export const strayFile = (file: string, known: readonly string[]) =>
  finding(
    { file },
    "unknown-file",
    "This file is not part of a caseload, and would not be read.",
    `${didYouMean(file, known, "file")} Rename it, name it in mapping.json, or move it out of the folder.`,
  );

export const fileLikeList = (file: string, own: string, title: string) =>
  finding(
    { file },
    "unknown-file",
    `This file is called after a list (${title}), and would not be read: what it decides would count for nothing.`,
    `Put its rows into ${own}, name it in mapping.json (under files to read it, under unread to leave it), or move it out of the folder.`,
  );

export const sheetLikeList = (file: string, sheet: string, list: string, title: string) =>
  finding(
    { file },
    "unread-sheet",
    `The sheet ${sheet} is called after a list (${title}), and would not be read: what it decides would count for nothing.`,
    `Name it in mapping.json, as "files": { "${list}": { "file": "${file}", "sheet": "${sheet}" } }, or take it out of the workbook.`,
  );

export const unreadFile = (file: string) =>
  `${file}: no list is read from this file. If it holds one, name it in mapping.json.`;

/** What is said of a row of totals, wherever it is found. */
export const totalsRow = {
  message: "This looks like a row of totals, not like a record.",
  hint: "Delete the row, or give the record an id of its own.",
};

export const totalsRowAt = (place: Place) =>
  finding(place, "totals-row" as ProblemCode, totalsRow.message, totalsRow.hint);

export const notUtf8 = (file: string, row: number) =>
  finding(
    { file },
    "not-utf8",
    `This file is not UTF-8: line ${row} has a letter that cannot be read.`,
    saveAs,
  );

export const utf16 = (file: string) =>
  finding({ file }, "not-utf8", "This file is UTF-16, not UTF-8.", "Save it again as UTF-8.");

export const utf32 = (file: string) =>
  finding({ file }, "not-utf8", "This file is UTF-32, not UTF-8.", "Save it again as UTF-8.");

export const workbook = (file: string) =>
  finding({ file }, "workbook", "This is a workbook, not a text file.", "Save it again as text in UTF-8.");

export const oldWorkbook = (file: string) =>
  finding(
    { file },
    "workbook",
    "This is a workbook in the format of Excel before 2007.",
    "Open it, and save it again as .xlsx.",
  );

export const damaged = (file: string) =>
  finding(
    { file },
    "damaged",
    "This workbook is damaged, or protected by a password.",
    "Open it in a spreadsheet program, and save it again as .xlsx without a password.",
  );

export const tooLarge = (file: string, most: number) =>
  finding(
    { file },
    "too-large",
    `This file is larger than ${most / 1_000_000} megabytes, the most that is read.`,
    "Take out columns that are not needed, or split the caseload.",
  );

export const noSuchSheet = (file: string, sheet: string, near: string | undefined, sheets: number) =>
  finding(
    { file },
    "no-such-sheet",
    `This workbook has no sheet called ${sheet}.`,
    near === undefined ? `It has ${sheets}; check the name in mapping.json.` : `Did you mean ${near}?`,
  );

export const formulaWithoutValue = (place: Place) =>
  finding(
    place,
    "formula-without-value",
    "This cell holds a formula without a value, or with an error for one.",
    "Open the file in a spreadsheet program, mend the cell, and save the file again.",
  );

export const twoFiles = (file: string, other: string, list: string) =>
  finding(
    { file },
    "two-files",
    `Both ${other} and this file could hold the ${list}.`,
    "Move one of them out of the folder, or name the right one in mapping.json.",
  );

export const dayOrder = (place: Place, rows: readonly number[]) =>
  finding(
    place,
    "day-order",
    `Every day of this column could have its month first, and ${rowsText(rows)} can have it no other way.`,
    'If the month comes first, write "days": "month-first" in mapping.json. If not, correct those rows.',
  );

function rowsText(rows: readonly number[]): string {
  if (rows.length === 1) return `row ${rows[0]}`;
  const shown = rows.slice(0, 4);
  const rest = rows.length - shown.length;
  const last = rest > 0 ? `${rest} more` : String(shown.pop());
  return `rows ${shown.join(", ")} and ${last}`;
}

/** What was read in another way than it looks, in sentences for a reader. */
export const separatedBy = (file: string, delimiter: string) =>
  `${file}: the cells are separated by ${delimiterNames[delimiter] ?? "another sign"}.`;

export const readAsUtf16 = (file: string) => `${file}: read as UTF-16.`;

export const readAsWindows1252 = (file: string, line: number) =>
  `${file}: not UTF-8 (first in line ${line}), so read as Windows-1252. Check that names and accents are right.`;

export const otherSheets = (file: string, count: number) =>
  `${file}: the first sheet was read, and ${count === 1 ? "1 other was" : `${count} others were`} not. A mapping.json may name another.`;

/** A file that is taken for the one list that is still missing. */
export const onlyFileLeft = (file: string, list: string) =>
  `${file}: read as ${list}, because no other file holds them. If it is another list, say so in mapping.json, under files.`;

export const sheetLeft = (file: string, sheet: string) =>
  `${file}: the sheet ${sheet} was not read, as nothing says which list it holds. A mapping.json may name it.`;

export const titleAbove = (file: string, from: number, header: number) =>
  `${file}: the header is in row ${header}; ${from === header - 1 ? `row ${from}` : `rows ${from} to ${header - 1}`} ${from === header - 1 ? "was" : "were"} read as a title.`;

export const binary = (file: string) =>
  finding({ file }, "not-text", "This file is not text.", `Open it in a spreadsheet. ${saveAs}`);

export const emptyFile = (file: string) =>
  finding(
    { file },
    "empty-file",
    "This file is empty.",
    "Give it at least a header row; waymark init DIR makes one.",
  );

const delimiterNames: Readonly<Record<string, string>> = {
  ";": "semicolons",
  "\t": "tabs",
  "|": "upright strokes",
};

export const noHeader = (file: string, known: readonly string[]) =>
  finding(
    { file, row: 1 },
    "no-header",
    "None of the names in the first row is a column that is known here.",
    `Start with a header row such as: ${known.slice(0, 6).join(",")}${known.length > 6 ? ",…" : ""}.`,
  );

export const columnWithoutName = (file: string, index: number) =>
  finding(
    { file, row: 1, column: columnLetter(index) },
    "column-without-name",
    `Column ${columnLetter(index)} has values and no name.`,
    "Name it in the first row, or clear it.",
  );

export const duplicateColumn = (place: Place, first: string) =>
  finding(
    place,
    "duplicate-column",
    `This column says the same thing as column ${first}.`,
    "Keep one of the two, or give one its own name.",
  );

export const unknownColumn = (place: Place, shown: string, known: readonly string[]) =>
  finding(
    place,
    "unknown-column",
    `There is no column called ${shown} here.`,
    `${didYouMean(shown, known, "column")} A mapping.json may rename or ignore it.`,
  );

/** A column that the table must have and does not. */
export const missingColumn = (file: string, column: string, title: string, near: string | undefined) =>
  finding(
    { file, row: 1, column },
    "missing-column",
    `The column ${column} (${title}) is missing.`,
    near === undefined ? "Add it to the header, and fill it in." : `Is it the column called ${near}?`,
  );

export const rowWidth = (place: Place, cells: number, header: number) =>
  finding(
    place,
    cells < header ? "short-row" : "long-row",
    `This row has ${cells} cells; the header has ${header}.`,
    cells < header
      ? "Add the commas for the cells that are missing, or put quotes round a cell that holds a line break."
      : "Put quotes round a cell that holds a comma, or take the extra cells out.",
  );

const faults: Readonly<Record<string, readonly [code: ProblemCode, message: string, hint: string]>> = {
  "stray-quote": [
    "stray-quote",
    "There is a quotation mark within this cell.",
    'Put quotes round the whole cell, and double the mark within it: "say ""yes"" to it".',
  ],
  "text-after-quote": [
    "stray-quote",
    "There is text after the closing quotation mark.",
    "Close the cell with one quotation mark, just before the comma.",
  ],
  "open-quote": [
    "open-quote",
    "A quotation mark is opened here and never closed.",
    "Close it, or take it out. The rows after it were read as if it were not there.",
  ],
};

export function csvFault(place: Place, kind: string): Finding {
  const [code, message, hint] = faults[kind] ?? ["csv", "This is not CSV.", saveAs];
  return finding(place, code, message, hint);
}

export const formulaInCell = (place: Place) =>
  finding(
    place,
    "formula-in-cell",
    "This cell holds a spreadsheet formula, or looks like one.",
    "Write the value itself.",
  );

export const controlCharacter = (place: Place) =>
  finding(
    place,
    "control-character",
    "This cell holds an invisible control character.",
    "Delete the cell and type the value again.",
  );

export const notJson = (file: string, where: string) =>
  finding(
    { file },
    "not-json",
    `This file is not JSON${where}.`,
    "Check commas, quotes and brackets there, and that no word stands without quotes but true, false and null.",
  );

export const emptyJson = (file: string) =>
  finding(
    { file },
    "empty-file",
    "This file is empty.",
    "Fill it in, or take it away: waymark init DIR makes one.",
  );

export const keyTwice = (file: string, path: string, line: number) =>
  finding(
    { file, column: path, line },
    "key-twice",
    "This setting is given twice in one place.",
    "Keep one of the two; only the last would count.",
  );
