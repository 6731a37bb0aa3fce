import type { Disk } from "../files/disk.js";
import { lists } from "../files/names.js";
import { readMapping } from "../mapping/read.js";
import { fileFor } from "./read.js";
import { settingsFiles } from "./settings-files.js";

/** The names of every file that a caseload is read from, whether or not it is there: no result may take one. */
export function ownFiles(disk: Disk, caseload: string): string[] {
  const mapping = readMapping(disk, caseload, []);
  return [...settingsFiles, ...lists.map(({ list }) => fileFor(list, mapping))];
}
