import { checkCaseload, compile, type Problem } from "@waymark/core";
import {
  type Answers,
  checkCaseloadRows,
  type NamedFile,
  readTables,
  suggestMapping,
} from "@waymark/spreadsheets";
import { policy, westMidlands } from "@waymark/west-midlands";

export const model = compile(policy, { plugins: [westMidlands] });

/** A text file of lines. */
export const textFile = (name: string, lines: readonly string[]): NamedFile => ({
  name,
  bytes: new TextEncoder().encode(`${lines.join("\n")}\n`),
});

/** Files of clients and mentors that need nothing more; what is given takes the place of either. */
export const usual = {
  clients: ["id,extremism_type", "C-001,AQ", "C-002,far right"],
  mentors: ["id,capacity,specialisms", "M-1,2,AQ"],
};

/**
 * What an import makes of files: what it asks, with the choices, and the records with their problems as they are read
 * with the mapping that results.
 *
 * @param answer the answer to a question, by its column and word, or by its column alone
 */
export function imported(files: readonly NamedFile[], answer: Readonly<Record<string, string>> = {}) {
  let answers: Answers = new Map();
  let found = suggestMapping(model, files, { answers });
  const asked = new Map(found.questions.map((one) => [one.id, one]));
  for (let round = 0; round < 3 && found.questions.length > 0; round++) {
    const given = found.questions.flatMap(({ id, column, word }): [string, string][] => {
      const said = answer[`${column}: ${word}`] ?? answer[column];
      return said === undefined ? [] : [[id, said]];
    });
    answers = new Map([...answers, ...given]);
    found = suggestMapping(model, files, { answers });
    for (const one of found.questions) asked.set(one.id, one);
  }
  const read = readTables(model, files, found.mapping);
  const problems: Problem[] = [...found.problems, ...read.problems];
  const { rows } = checkCaseload(model, read.tables, problems);
  problems.push(...checkCaseloadRows({ model, rows }).problems);
  const questions = [...asked.values()];
  return {
    ...found,
    rows,
    open: found.questions,
    problems: [...new Set(problems.map(({ path, code }) => `${path} ${code}`))],
    asked: questions.map(({ column, word }) => (word === "" ? column : `${column}: ${word}`)),
    choices: Object.fromEntries(
      questions.map(({ column, word, choices }) => [
        word === "" ? column : `${column}: ${word}`,
        choices.map(({ id }) => id),
      ]),
    ),
    unread: found.lists.flatMap(({ columns }) =>
      columns.flatMap(({ column, field, question }) => (field || question ? [] : [column])),
    ),
  };
}

/** The same, of columns of clients or of mentors beside those that every record needs. */
export function importedColumns(
  list: "clients" | "mentors",
  header: string,
  rows: readonly string[],
  answer: Readonly<Record<string, string>> = {},
) {
  const [head, ...cells] = {
    clients: ["id,extremism_type", ...rows.map((_, i) => `C-00${i + 1},AQ`)],
    mentors: ["id,capacity,specialisms", ...rows.map((_, i) => `M-${i + 1},2,AQ`)],
  }[list];
  const own = [`${head},${header}`, ...cells.map((cell, i) => `${cell},${rows[i]}`)];
  const other = list === "clients" ? "mentors" : "clients";
  return imported([textFile(`${list}.csv`, own), textFile(`${other}.csv`, usual[other])], answer);
}
