import {
  type CaseloadTables,
  type Field,
  type ListName,
  type Model,
  type Problem,
  type RecordTable,
  tablesOf,
} from "@waymark/core";
import type { NamedFile } from "../format/named-file.js";
import { readSheet, type Sheet } from "../format/table.js";
import { fold, planColumns } from "../mapping/columns.js";
import { doubtfulDays } from "../mapping/days.js";
import { identityRenamed } from "../mapping/identity.js";
import { sheetRecords } from "../mapping/records.js";
import type { Mapping } from "../mapping/schema.js";
import { turnedAbout } from "../mapping/turned-about.js";
import * as say from "../messages/files.js";
import { isCalledAfter } from "./called-after.js";
import type { ReadList } from "./lists.js";
import { filesOf, type Location } from "./locate.js";

/** The records of a caseload, and where each of them came from. */
export interface ReadTables {
  readonly tables: CaseloadTables;
  /** Each list that was there: its sheet, the plan that it was read by, and the row of each record. */
  readonly lists: readonly ReadList[];
  /** What is no mistake and may well be one, and what was taken in another way than it was written. */
  readonly notes: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Turn the files of a caseload into records: from bytes to cells, and from cells to fields, through a mapping where
 * columns or words are foreign. What a record says is checked later, by the model.
 *
 * @param model undefined where the scheme cannot be read: then the files are opened, and only their form is looked at
 * @param files the files of the folder; those that no list is read from are passed over
 */
export function readTables(
  model: Model | undefined,
  files: readonly NamedFile[],
  mapping: Mapping = {},
): ReadTables {
  const problems: Problem[] = [];
  const notes: string[] = [];
  const names = files.map(({ name }) => name);
  const known = tablesOf(model);
  const located = filesOf(known, names, mapping);
  const given = new Set(
    Object.values(mapping.files ?? {}).map((one) => (typeof one === "string" ? one : one.file)),
  );
  // A file that a mapping gives to one list is no other’s, not even that of the list it is called after.
  const free = files.filter(({ name }) => !given.has(name));
  const lists = known.flatMap(({ list, kind, needed }): ReadList[] => {
    const sheet = openSheet(
      mapping.files?.[list] === undefined ? free : files,
      located.get(list)!,
      needed === true || mapping.files?.[list] !== undefined,
      problems,
      notes,
    );
    const fields = model?.fieldsOf.get(kind);
    return sheet && fields
      ? [readList(sheet, list, fields, mapping, { problems, notes }, model!.fields.values())]
      : [];
  });
  problems.push(...unreadSheets(known, located, lists));
  return { tables: recordsBy(lists), lists, notes, problems };
}

/** A sheet that is called after a list, beside the one that was read: what it decides would count for nothing. */
function unreadSheets(
  known: readonly RecordTable[],
  located: ReadonlyMap<ListName, Location>,
  lists: readonly ReadList[],
): Problem[] {
  const isRead = (file: string, name: string) =>
    [...located.values()].some((one) => one.file === file && fold(one.sheet ?? "") === fold(name));
  const sheets = lists.flatMap(({ sheet: { file, others } }) => others.map((name) => ({ file, name })));
  const once = new Map(sheets.map((one) => [`${one.file}\n${one.name}`, one]));
  return [...once.values()].flatMap(({ file, name }) => {
    const like = known.find((one) => isCalledAfter(one, name));
    return like === undefined || isRead(file, name)
      ? []
      : [say.sheetLikeList(file, name, like.list, like.title)];
  });
}

function openSheet(
  files: readonly NamedFile[],
  { file, sheet }: Location,
  isNeeded: boolean,
  problems: Problem[],
  notes: string[],
): Sheet | undefined {
  const found = files.find(({ name }) => name === file);
  if (found) return readSheet(found, problems, notes, sheet);
  const strays = files.map(({ name }) => name).filter((name) => /\.(csv|xlsx?|ods|tsv)$/i.test(name));
  if (isNeeded) problems.push(say.missingFile(file, strays));
  return undefined;
}

function readList(
  sheet: Sheet,
  list: ListName,
  fields: readonly Field[],
  mapping: Mapping,
  { problems, notes }: { readonly problems: Problem[]; readonly notes: string[] },
  known: Iterable<Field>,
): ReadList {
  const plan = planColumns(sheet, list, fields, mapping, problems);
  problems.push(...identityRenamed(list, plan.sources, mapping, known));
  problems.push(...doubtfulDays(sheet, list, plan.sources, mapping));
  notes.push(...turnedAbout(sheet, list, fields, plan, mapping));
  return { list, sheet, plan, origins: sheetRecords(sheet, list, plan, mapping, problems) };
}

/**
 * The records of each list that is kept: where there is no file, or one of a head alone, nobody has begun to keep the
 * list, and nothing is known from it.
 */
function recordsBy(lists: readonly ReadList[]): CaseloadTables {
  const found = lists
    .filter(({ origins }) => origins.length > 0)
    .map(({ list, origins }) => [list, origins.map(({ record }) => record)] as const);
  return { clients: [], mentors: [], ...Object.fromEntries(found) };
}
