import { nearest, type Problem, type RecordTable } from "@waymark/core";
import type { Mapping } from "../mapping/schema.js";
import * as say from "../messages/files.js";
import { ambiguousFiles, fileOf, filesOf, tableEndings } from "./locate.js";

/**
 * Tables of the folder that nobody reads, as `vetoes.csv` or `observation.csv`: passing over one in silence would leave
 * its records out. Of other files, those that are all but called like one of a caseload's.
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
  const own = [...tables.map(({ list }) => fileOf(list)), ...settings];
  const absent = [
    ...located.filter(([, { file }]) => !names.includes(file)).map(([list]) => fileOf(list)),
    ...settings.filter((name) => !names.includes(name)),
  ];
  const ambiguous = ambiguousFiles(tables, names, mapping);
  const strangers = names.filter(
    (name) =>
      !used.has(name) && !own.includes(name) && !ambiguous.some(({ path }) => path === name) && isTable(name),
  );
  const isNear = (name: string) => nearest(stem(name), absent.map(stem)) !== undefined;
  return {
    problems: [...ambiguous, ...strangers.filter(isNear).map((name) => say.strayFile(name, absent))],
    notes: strangers.filter((name) => !isNear(name) && !/\.(json|txt)$/i.test(name)).map(say.unreadFile),
  };
}

const isTable = (name: string) =>
  new RegExp(`^[^.~].*\\.(${tableEndings.join("|")}|json|xls)$`, "i").test(name);

const stem = (name: string) => name.replace(/\.[a-z]+$/i, "").toLowerCase();
