import {
  type CaseloadTables,
  caseloadLists,
  type Field,
  type ListName,
  type Model,
  type Problem,
} from "@waymark/core";
import { readText } from "../format/encoding.js";
import { readSheet, type Sheet } from "../format/table.js";
import { planColumns } from "../mapping/columns.js";
import { sheetRecords } from "../mapping/records.js";
import type { Mapping } from "../mapping/schema.js";
import * as say from "../messages/files.js";
import { alikeIds } from "./alike.js";
import { fileFor, type NamedFile } from "./file-names.js";
import type { ReadList } from "./lists.js";

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
  const lists = caseloadLists.flatMap(({ list, kind, needed }): ReadList[] => {
    const sheet = openSheet(files, list, needed, mapping, problems);
    const fields = model?.fieldsOf.get(kind);
    return sheet && fields ? [readList(sheet, list, fields, mapping, problems)] : [];
  });
  return { tables: tablesOf(lists), lists, notes: alikeIds(lists), problems };
}

function openSheet(
  files: readonly NamedFile[],
  list: ListName,
  needed: boolean,
  mapping: Mapping,
  problems: Problem[],
): Sheet | undefined {
  const file = fileFor(list, mapping);
  const found = files.find(({ name }) => name === file);
  if (found === undefined) {
    const strays = files.map(({ name }) => name).filter((name) => /\.(csv|xlsx?|tsv)$/i.test(name));
    if (needed || mapping.files?.[list] !== undefined) problems.push(say.missingFile(file, strays));
    return undefined;
  }
  const text = readText(found.bytes, file, problems);
  return text === undefined ? undefined : readSheet(text, file, problems);
}

function readList(
  sheet: Sheet,
  list: ListName,
  fields: readonly Field[],
  mapping: Mapping,
  problems: Problem[],
): ReadList {
  const plan = planColumns(sheet, list, fields, mapping, problems);
  return { list, sheet, plan, origins: sheetRecords(sheet, list, plan, mapping, problems) };
}

function tablesOf(lists: readonly ReadList[]): CaseloadTables {
  const records = (list: ListName) =>
    lists.find((one) => one.list === list)?.origins.map(({ record }) => record) ?? [];
  return Object.fromEntries(caseloadLists.map(({ list }) => [list, records(list)])) as Record<
    ListName,
    ReturnType<typeof records>
  >;
}
