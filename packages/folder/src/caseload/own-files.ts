import { tablesOf } from "@waymark/core";
import { fileOf, filesOf } from "@waymark/spreadsheets";
import type { Disk } from "../files/disk.js";
import { folderMapping } from "./mapping.js";
import { readScheme } from "./scheme.js";
import { settingsFiles } from "./settings-files.js";

/** The names of every file that a caseload is read from, whether or not it is there: no result may take one. */
export function ownFiles(disk: Disk, caseload: string): string[] {
  const model = readScheme(disk, caseload, [])?.model;
  const mapping = folderMapping(disk, caseload, [], model);
  const files = filesOf(tablesOf(model), disk.list(caseload) ?? [], mapping);
  return [...settingsFiles, ...[...files].flatMap(([list, { file }]) => [file, fileOf(list)])];
}
