import { mappingFile } from "@waymark/spreadsheets";
import type { Disk } from "../files/disk.js";
import { join } from "../files/names.js";
import { questionsFile } from "../import/questions-file.js";
import { settingsFiles } from "./settings-files.js";

/**
 * The settings of a folder by name, byte for byte, each file of a scheme among them: what a copy of the caseload needs
 * beside its tables. How foreign files were read is no part of it.
 */
export function settingsOf(disk: Disk, folder: string): ReadonlyMap<string, Uint8Array> {
  const names = settingsFiles.filter((name) => name !== mappingFile && name !== questionsFile);
  return new Map(names.flatMap((name) => filesBelow(disk, folder, name)));
}

/** A file, or every file of a folder and of those in it. */
export function filesBelow(disk: Disk, folder: string, name: string): [string, Uint8Array][] {
  const at = join(folder, name);
  const inner = disk.list(at);
  if (inner !== undefined) return inner.flatMap((one) => filesBelow(disk, folder, `${name}/${one}`));
  const bytes = disk.read(at);
  return bytes === undefined ? [] : [[name, bytes]];
}
