import { caseloadLists, nearest, type Problem } from "@waymark/core";
import type { Mapping } from "../mapping/schema.js";
import * as say from "../messages/files.js";
import { fileFor, fileOf } from "./file-names.js";

/**
 * Files that are all but called like one of a caseload's, as `observation.csv`: passing over one in silence would
 * leave its records out. Any other file is none of our business.
 *
 * @param names every file of the folder
 * @param settings the names of files that hold no list of records, whether or not they are there
 */
export function nearMisses(
  names: readonly string[],
  mapping: Mapping,
  settings: readonly string[],
): Problem[] {
  const used = new Set(caseloadLists.map(({ list }) => fileFor(list, mapping)));
  const own = [...caseloadLists.map(({ list }) => fileOf(list)), ...settings];
  const absent = own.filter((name) => !names.includes(name));
  return names
    .filter((name) => !used.has(name) && !own.includes(name) && /\.(csv|json|tsv|xlsx)$/i.test(name))
    .filter((name) => nearest(stem(name), absent.map(stem)) !== undefined)
    .map((name) => say.strayFile(name, absent));
}

const stem = (name: string) => name.replace(/\.[a-z]+$/i, "").toLowerCase();
