import type { ListName, Model, Problem, RecordTable } from "@waymark/core";
import type { NamedFile } from "../format/named-file.js";
import { readSheet, type Sheet } from "../format/table.js";
import type { Mapping } from "../mapping/schema.js";
import { listsOf } from "./list-of.js";
import { type Answers, answerTo, doNotRead, type Question, question } from "./question.js";
import { type ListSuggestion, suggestList } from "./suggest-list.js";
import { toMapping } from "./to-mapping.js";

/** What foreign files are taken for, what has to be asked, and the mapping that results. */
export interface Suggestion {
  readonly lists: readonly ListSuggestion[];
  /** What is not clear from the files. Where there is none the mapping is whole. */
  readonly questions: readonly Question[];
  readonly mapping: Mapping;
  readonly notes: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Suggest how to read foreign files: for each column its field, for each distinct word its value, each with how
 * sure it is and why. What could be two things is a question, never a guess. The same files and answers always give
 * the same.
 *
 * @param files the files that may hold lists
 * @param known what has been said before: a mapping, and answers to questions by their ids
 * @example
 * ```ts
 * const model = compile(policy, { plugins: [westMidlands] });
 * const bytes = new TextEncoder().encode("Ref,Religion\nC-1,Muslim\n");
 * const { lists, questions } = suggestMapping(model, [{ name: "mentees.csv", bytes }]);
 * lists[0].columns.map(({ column, field, sure }) => `${column}: ${field.id}, ${sure}`); // => ["Ref: id, certain", "Religion: faith, certain"]
 * questions.map(({ kind, column }) => `${kind} ${column}`); // => ["missing extremism_type"]
 * ```
 */
export function suggestMapping(
  model: Model,
  files: readonly NamedFile[],
  { mapping = {}, answers = new Map() }: { readonly mapping?: Mapping; readonly answers?: Answers } = {},
): Suggestion {
  const problems: Problem[] = [];
  const notes: string[] = [];
  const opened = [...files]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((file) => {
      const sheet = readSheet(file, problems, notes, sheetSaid(mapping, file.name));
      return sheet ? [sheet] : [];
    });
  const { placed, questions } = placeFiles(model, opened, mapping, answers);
  const lists = model.tables.flatMap((one) => {
    const sheet = placed.get(one.list);
    return sheet ? [suggestList(model, one, sheet, mapping, answers)] : [];
  });
  return {
    lists,
    questions: [...questions, ...lists.flatMap((list) => list.questions)],
    mapping: toMapping(mapping, lists),
    notes,
    problems,
  };
}

function sheetSaid({ files }: Mapping, name: string): string | undefined {
  const said = Object.values(files ?? {}).find((one) => typeof one === "object" && one.file === name);
  return typeof said === "object" ? said.sheet : undefined;
}

/** Which list each file holds; where its name says nothing, or two say the same, that is a question. */
function placeFiles(model: Model, sheets: readonly Sheet[], mapping: Mapping, answers: Answers) {
  const placed = new Map<ListName, Sheet>();
  const questions: Question[] = [];
  const said = new Map(
    Object.entries(mapping.files ?? {}).map(([list, one]) => [
      typeof one === "string" ? one : one.file,
      list,
    ]),
  );
  const wanted = sheets.map((sheet) => {
    const known = said.get(sheet.file) as ListName | undefined;
    const asked = askList(model.tables, sheet.file);
    const answer = answerTo(asked, answers) as ListName | typeof doNotRead | undefined;
    return { sheet, asked, lists: known ? [known] : answer ? [answer] : listsOf(model, sheet) };
  });
  for (const { sheet, asked, lists } of wanted) {
    const [list, ...others] = lists;
    if (list === doNotRead) continue;
    const rivals = wanted.filter((one) => one.lists.length === 1 && one.lists[0] === list).length;
    if (list === undefined || others.length > 0 || rivals > 1) questions.push(asked);
    else placed.set(list, sheet);
  }
  return { placed, questions };
}

function askList(tables: readonly RecordTable[], file: string): Question {
  return question("", {
    kind: "file",
    file,
    asks: `Which list is in ${file}?`,
    choices: [
      ...tables.map(({ list }) => ({ id: list, title: list })),
      { id: doNotRead, title: "Do not read it" },
    ],
  });
}
