import type { Mapping, NamedFile } from "@waymark/spreadsheets";
import type { Folder } from "../caseload/read.js";
import { policyFile, type Scheme } from "../caseload/scheme.js";
import { settingsOf } from "../caseload/settings-of.js";
import type { Disk } from "../files/disk.js";
import { join } from "../files/names.js";
import { utf8 } from "../files/utf8.js";
import { caseloadFiles } from "./caseload-files.js";

/** What a folder of foreign files is read with. */
export interface AsImported {
  /** The policy as it is written. */
  readonly policy: string;
  readonly files: readonly NamedFile[];
  readonly mapping: Mapping;
  /** Whether the caseload becomes one of its own: then tables that are no part of it do not count. */
  readonly isCopy: boolean;
}

/**
 * The folder as it will be read: with a policy where it has none yet and, for a caseload of its own elsewhere, without
 * the tables that somebody said are no part of it. So every check that a command makes is made before the first is run,
 * and names the rows of the files that people have.
 */
export function asImported(disk: Disk, folder: string, { policy, files, mapping, isCopy }: AsImported): Disk {
  const policyPath = join(folder, policyFile);
  const isNew = disk.kind(policyPath) === "none";
  const bytes = utf8(policy);
  const read = new Set(
    Object.values(mapping.files ?? {}).map((one) => (typeof one === "string" ? one : one.file)),
  );
  const left = new Set(files.map(({ name }) => name).filter((name) => isCopy && !read.has(name)));
  return {
    ...disk,
    read: (file) => (isNew && file === policyPath ? bytes : disk.read(file)),
    size: (file) => (isNew && file === policyPath ? bytes.length : disk.size(file)),
    kind: (file) => (isNew && file === policyPath ? "file" : disk.kind(file)),
    list: (at) => (at === folder ? disk.list(at)?.filter((name) => !left.has(name)) : disk.list(at)),
  };
}

/** The files of a caseload of its own: its records with the scheme and the settings of the folder they came from. */
export function importedFiles(
  disk: Disk,
  folder: string,
  { model, policy }: Scheme,
  rows: Folder["caseload"]["rows"],
): ReadonlyMap<string, Uint8Array> {
  return new Map([...caseloadFiles(model, policy, rows), ...settingsOf(disk, folder)]);
}
