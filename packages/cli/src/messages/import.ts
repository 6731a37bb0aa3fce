import { listed } from "@waymark/core";
import { finding, type Question } from "@waymark/spreadsheets";

/** What an import says. */
export const noTables = (folder: string) =>
  finding(
    { file: folder },
    "no-tables",
    "There is no spreadsheet in this folder.",
    "Put the exported files into it: .csv, .tsv, .xlsx or .ods.",
  );

export const questionsWritten = (file: string, open: number, wrong: number, next: string) =>
  [
    `${open} ${open === 1 ? "thing is" : "things are"} not clear from the files. ${file} has a line for each, with the answers that can be given.`,
    ...(wrong > 0
      ? [
          `${wrong} ${wrong === 1 ? "answer is" : "answers are"} none of the choices of ${wrong === 1 ? "its question" : "their questions"}.`,
        ]
      : []),
    `Fill in its last column, then: ${next}`,
    "",
  ].join("\n");

export const stopped = () => "Stopped. Nothing was written.\n";

export const unreadColumns = (file: string, columns: readonly string[]) =>
  `${file}: not read: ${columns.join(", ")}.\n`;

/** A column that is left, with the field that it looks most like, where it looks like any. */
export const unreadColumn = (column: string, like: string | undefined) =>
  like === undefined ? column : `${column} (like ${like})`;

const mostNamed = 12;

export const notGiven = (file: string, titles: readonly string[]) => {
  return `${file}: no column gives ${listed(titles, { most: mostNamed })}. What a rule asks stays unknown until it is filled in.\n`;
};

export const mappingWritten = (file: string) =>
  `${file} holds how these files are read. Files of the same columns need no answer again.\n`;

export const imported = (folder: string, counts: readonly string[], next: string) =>
  `${folder} is a caseload: ${counts.join(", ")}. Next: ${next}\n`;

/** A question as it is asked at a terminal, with where it stands. */
export const asked = ({ asks, file, column, kind }: Question) =>
  kind === "file" ? asks : `${asks} (${file}${kind === "word" ? `, column ${column}` : ""})`;
