import type { ListName, Model, RecordTable } from "@waymark/core";
import type { Sheet } from "../format/table.js";
import type { Mapping } from "../mapping/schema.js";
import { listsOf } from "./list-of.js";
import { type Answers, answerTo, doNotRead, type Question, question } from "./question.js";

/** Which sheet holds which list, and what is open. */
export interface PlacedSheets {
  readonly placed: ReadonlyMap<ListName, Sheet>;
  readonly questions: readonly Question[];
  /** Files that somebody said are not to be read. */
  readonly unread: readonly string[];
  /** Further sheets of a workbook that nothing says are a list. */
  readonly left: readonly Sheet[];
}

/** Which list each sheet holds; where its name and columns say nothing, or two say the same, that is a question. */
export function placeSheets(
  model: Model,
  sheets: readonly Sheet[],
  { files = {} }: Mapping,
  answers: Answers,
): PlacedSheets {
  const placed = new Map<ListName, Sheet>();
  const questions: Question[] = [];
  const unread = new Set<string>();
  const left: Sheet[] = [];
  const said = new Map(
    Object.entries(files).map(([list, one]) => [
      typeof one === "string" ? keyOf(one, "") : keyOf(one.file, one.sheet),
      list,
    ]),
  );
  const wanted = sheets.map((sheet) => {
    const known = said.get(keyOf(sheet.file, sheet.name)) ?? said.get(keyOf(sheet.file, ""));
    const asked = askList(model.tables, sheet);
    const answer = answerTo(asked, answers);
    return { sheet, asked, lists: known ? [known] : answer ? [answer] : listsOf(model, sheet) };
  });
  const isMain = (sheet: Sheet) => sheets.find(({ file }) => file === sheet.file) === sheet;
  for (const { sheet, asked, lists } of wanted) {
    const [list, ...others] = lists;
    const rivals = wanted.filter((one) => one.lists.length === 1 && one.lists[0] === list).length;
    if (list === doNotRead) {
      if (sheet.name === "") unread.add(sheet.file);
    } else if (list === undefined && !isMain(sheet)) left.push(sheet);
    else if (list === undefined || others.length > 0 || rivals > 1) questions.push(asked);
    else placed.set(list, sheet);
  }
  return { placed, questions, unread: [...unread], left };
}

const keyOf = (file: string, sheet: string) => `${file}\n${sheet.trim().toLowerCase()}`;

function askList(tables: readonly RecordTable[], { file, name }: Sheet): Question {
  return question("", {
    kind: "file",
    file: name === "" ? file : `${file}: ${name}`,
    asks: name === "" ? `Which list is in ${file}?` : `Which list is in the sheet ${name} of ${file}?`,
    choices: [
      ...tables.map(({ list }) => ({ id: list, title: list })),
      { id: doNotRead, title: "Do not read it" },
    ],
  });
}
