import { nearest, type Problem } from "@waymark/core";
import type { Disk } from "../files/disk.js";
import { fileOf, lists } from "../files/names.js";
import type { Mapping } from "../mapping/schema.js";
import * as say from "../messages/files.js";
import { settingsFiles } from "./settings-files.js";

/**
 * Files that are all but called like one of a caseload's, as `observation.csv`: passing over one in silence would
 * leave its records out. Any other file is none of our business.
 */
export function nearMisses(disk: Disk, folder: string, mapping: Mapping): Problem[] {
  const used = new Set(lists.map(({ list }) => mapping.files?.[list] ?? fileOf(list)));
  const own = [...lists.map(({ list }) => fileOf(list)), ...settingsFiles];
  const absent = own.filter((name) => disk.kind(`${folder}/${name}`) === "none");
  return (disk.list(folder) ?? [])
    .filter((name) => !used.has(name) && !own.includes(name) && /\.(csv|json|tsv|xlsx)$/i.test(name))
    .filter((name) => nearest(stem(name), absent.map(stem)) !== undefined)
    .map((name) => say.strayFile(name, absent));
}

const stem = (name: string) => name.replace(/\.[a-z]+$/i, "").toLowerCase();
