import { listed, type Problem } from "@waymark/core";
import type { UnfitAnswer } from "@waymark/folder";
import { finding, isFinding, type Question } from "@waymark/spreadsheets";

/** What an import says. */
export const noTables = (folder: string) =>
  finding(
    { file: folder },
    "no-tables",
    "There is no spreadsheet in this folder.",
    "Put the exported files into it: .csv, .tsv, .xlsx or .ods.",
  );

export const questionsWritten = (
  file: string,
  open: number,
  { unfit, toMend }: { readonly unfit: readonly UnfitAnswer[]; readonly toMend: readonly Problem[] },
  next: string,
) =>
  [
    `${open} ${open === 1 ? "thing is" : "things are"} not clear from the files. ${file} has a line for each, with the answers that can be given.`,
    ...unfit.map((one) => sayUnfit(file, one)),
    ...toMend.map(sayToMend),
    `Fill in its last column, then: ${next}`,
    "",
  ].join("\n");

function sayUnfit(file: string, { row, question, answer }: UnfitAnswer): string {
  const { file: of, column, choices } = question;
  const about = [of, column === "" ? "" : `column “${column}”`].filter((part) => part !== "").join(", ");
  const can = listed(
    choices.map(({ id }) => id),
    { most: 6, word: "or" },
  );
  return `${file}, row ${row} (${about}): “${answer}” is none of the answers to this question. Write ${can}.`;
}

/** Whatever is answered, this has to be mended in the file itself before it can be read. */
function sayToMend(problem: Problem): string {
  const at = isFinding(problem)
    ? [problem.file, problem.row && `row ${problem.row}`, problem.column].filter(Boolean).join(", ")
    : problem.path;
  return `${at}: ${problem.message} ${problem.hint}`;
}

export const stopped = () => "Stopped. Nothing was written.\n";

/** What is about to be written beside the files that people have, before it is. */
export const becomesCaseload = (folder: string) =>
  `${folder} itself becomes the caseload: mapping.json and policy.json are written into it, and its own files stay as they are. For a caseload of its own, stop and give --out.\n`;

export const keepsMapping = (folder: string) =>
  `mapping.json is written into ${folder}, where the next import of the same columns finds it. Its other files stay as they are.\n`;

export const mappingWritten = (file: string) =>
  `${file} holds how these files are read. Files of the same columns need no answer again.\n`;

export const imported = (folder: string, counts: readonly string[], next?: string) =>
  `${folder} is a caseload: ${counts.join(", ")}.${next === undefined ? "" : ` Next: ${next}`}\n`;

/** A question as it is asked at a terminal, with where it stands. */
export const asked = ({ asks, file, column, kind }: Question) =>
  kind === "file" ? asks : `${asks} (${file}${kind === "word" ? `, column ${column}` : ""})`;
