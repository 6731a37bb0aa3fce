import type { NamedFile } from "@waymark/spreadsheets";
import { settingsFiles } from "../caseload/settings-files.js";
import type { Disk } from "../files/disk.js";
import { join } from "../files/names.js";
import { readWithin } from "../files/read-within.js";
import { questionsFile } from "./questions-file.js";

/** The tables of a folder; the settings of a caseload and files that programs leave behind are none. */
export function foreignFiles(disk: Disk, folder: string): NamedFile[] {
  return (disk.list(folder) ?? [])
    .filter((name) => /^[^.~].*\.(?:csv|tsv|xlsx|ods)$/i.test(name))
    .filter((name) => name !== questionsFile && !settingsFiles.includes(name))
    .flatMap((name) => {
      const bytes = readWithin(disk, join(folder, name), name);
      return bytes === undefined ? [] : [{ name, bytes }];
    });
}
