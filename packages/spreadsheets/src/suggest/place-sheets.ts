import type { ListName, Model, RecordTable } from "@waymark/core";
import type { Sheet } from "../format/table.js";
import type { Mapping } from "../mapping/schema.js";
import { columnsOf } from "./column.js";
import { fieldsNamed } from "./field-of.js";
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
  /** A sheet that is taken for a list because no other can hold it. */
  readonly only: { readonly sheet: Sheet; readonly list: ListName } | undefined;
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
  const only = onlyOneLeft(model, wanted);
  const isMain = (sheet: Sheet) => sheets.find(({ file }) => file === sheet.file) === sheet;
  for (const { sheet, asked, lists } of wanted) {
    const [list, ...others] = sheet === only?.sheet ? [only.list] : lists;
    const rivals = wanted.filter((one) => one.lists.length === 1 && one.lists[0] === list).length;
    if (list === doNotRead) {
      if (sheet.name === "") unread.add(sheet.file);
    } else if (list === undefined && !isMain(sheet)) left.push(sheet);
    else if (list === undefined || others.length > 0 || rivals > 1) questions.push(asked);
    else placed.set(list, sheet);
  }
  return { placed, questions, unread: [...unread], left, only };
}

/**
 * Where one list that a caseload needs is in no file, and one file alone says nothing of what it holds: that file, if
 * some of its columns are called after the list’s fields.
 */
function onlyOneLeft(
  { tables, fieldsOf }: Model,
  wanted: readonly { readonly sheet: Sheet; readonly lists: readonly ListName[] }[],
): PlacedSheets["only"] {
  const absent = tables.filter(
    ({ needed, list }) => needed && !wanted.some(({ lists }) => lists.includes(list)),
  );
  const silent = wanted.filter(({ lists }) => lists.length === 0);
  const [table, sheet] = [absent[0], silent[0]?.sheet];
  if (!table || !sheet || absent.length > 1 || silent.length > 1) return undefined;
  const fields = fieldsOf.get(table.kind) ?? [];
  const known = columnsOf(sheet).filter((column) => fieldsNamed(column, fields) !== undefined);
  return known.length < leastNamed ? undefined : { sheet, list: table.list };
}

/** At least so many columns of a file that is taken for a list must be called after its fields. */
const leastNamed = 2;

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
