import { type Problem, WaymarkError } from "@waymark/core";
import { type Answers, type Question, readSheet } from "@waymark/spreadsheets";
import type { Disk } from "../files/disk.js";
import { join } from "../files/names.js";
import { readWithin } from "../files/read-within.js";
import { writeWhole } from "../files/write-whole.js";
import { writeCsv } from "../output/csv.js";

/** The file of questions that an import could not answer by itself, to be filled in. */
export const questionsFile = "import-questions.csv";

const header = ["id", "file", "column", "word", "question", "choices", "answer"];
/** A list of districts is longer than a cell that somebody reads. */
const mostShown = 24;

/** An answer that cannot be given to its question. */
export interface UnfitAnswer {
  /** As a spreadsheet program counts rows: the header is row 1. */
  readonly row: number;
  readonly question: Question;
  readonly answer: string;
}

/** The answers that somebody has filled in; none where there is no such file. */
export function readAnswers(disk: Disk, folder: string): Answers {
  const bytes = readWithin(disk, join(folder, questionsFile), questionsFile);
  if (bytes === undefined) return new Map();
  const problems: Problem[] = [];
  const sheet = readSheet({ name: questionsFile, bytes }, problems, []);
  if (!sheet || problems.length > 0) throw new WaymarkError(problems);
  const [id, answer] = ["id", "answer"].map((name) => sheet.header.indexOf(name));
  return new Map(
    sheet.rows.map(({ cells }) => [(cells[id ?? -1] ?? "").trim(), (cells[answer ?? -1] ?? "").trim()]),
  );
}

/** The open questions that were answered with what none of their choices is, each with its row in the file. */
export function unfitAnswers(questions: readonly Question[], answers: Answers): readonly UnfitAnswer[] {
  return questions.flatMap((question, i) => {
    const answer = answers.get(question.id) ?? "";
    return answer === "" ? [] : [{ row: i + 2, question, answer }];
  });
}

/** Write what is open, one line a question, with the answers that were given before below. */
export function writeQuestions(
  disk: Disk,
  folder: string,
  questions: readonly Question[],
  answers: Answers,
): void {
  const open = new Set(questions.map(({ id }) => id));
  const asked = questions.map(({ id, file, column, word, asks, choices, isSeveral }) => {
    const shown = choices
      .slice(0, mostShown)
      .map((one) => (one.id === one.title ? one.id : `${one.id} (${one.title})`));
    const rest =
      choices.length > mostShown ? [`… ${choices.length - mostShown} more, in the data dictionary`] : [];
    const several = isSeveral ? " Several may be given, with semicolons between them." : "";
    return [
      id,
      file,
      column,
      word,
      `${asks}${several}`,
      [...shown, ...rest].join(" | "),
      answers.get(id) ?? "",
    ];
  });
  const before = [...answers].filter(([id, answer]) => answer !== "" && !open.has(id));
  const rows = [...asked, ...before.map(([id, answer]) => [id, "", "", "", "answered before", "", answer])];
  writeWhole(disk, join(folder, questionsFile), (put) => put(writeCsv({ header, rows })));
}
