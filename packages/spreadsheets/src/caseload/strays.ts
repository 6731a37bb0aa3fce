import { nearest, type Problem, type RecordTable } from "@waymark/core";
import type { Mapping } from "../mapping/schema.js";
import * as say from "../messages/files.js";
import { isCalledAfter, isNearlyCalled } from "./called-after.js";
import { ambiguousFiles, fileOf, filesOf, tableEndings } from "./locate.js";

/**
 * Tables of the folder that nobody reads. One that is called after a list, as `vetoes.csv`, `vetos.csv` or `clients
 * (2).csv`, is a problem: passing it over would lose what keeps people apart. Others are said. Of settings, those
 * that are all but called like one that is not there.
 *
 * @param names every file of the folder
 * @param settings the names of files that hold no list of records, whether or not they are there
 */
export function unreadFiles(
  tables: readonly RecordTable[],
  names: readonly string[],
  mapping: Mapping,
  settings: readonly string[],
): { readonly problems: readonly Problem[]; readonly notes: readonly string[] } {
  const located = [...filesOf(tables, names, mapping)];
  const used = new Set(located.map(([, { file }]) => file));
  const own = [...tables.map(({ list }) => fileOf(list)), ...settings, ...(mapping.unread ?? [])];
  const absent = settings.filter((name) => !names.includes(name));
  const ambiguous = ambiguousFiles(tables, names, mapping);
  const strangers = names.filter(
    (name) =>
      !used.has(name) && !own.includes(name) && !ambiguous.some(({ path }) => path === name) && isTable(name),
  );
  const problemOf = (name: string): Problem[] => {
    const like = isJson(name)
      ? undefined
      : (tables.find((one) => isNearlyCalled(one, stem(name))) ??
        tables.find((one) => isCalledAfter(one, stem(name))));
    if (like !== undefined) return [say.fileLikeList(name, fileOf(like.list), like.title)];
    return nearest(stem(name).toLowerCase(), absent.map(stem)) === undefined
      ? []
      : [say.strayFile(name, absent)];
  };
  const problems = strangers.map((name) => ({ name, found: problemOf(name) }));
  return {
    problems: [...ambiguous, ...problems.flatMap(({ found }) => found)],
    notes: problems
      .filter(({ name, found }) => found.length === 0 && !/\.(?:json|txt)$/i.test(name))
      .map(({ name }) => say.unreadFile(name)),
  };
}

const isJson = (name: string) => /\.json$/i.test(name);

const isTable = (name: string) =>
  new RegExp(`^[^.~].*\\.(${tableEndings.join("|")}|json|xls)$`, "i").test(name);

const stem = (name: string) => name.replace(/\.[a-z]+$/i, "");
