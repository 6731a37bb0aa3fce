import { policyFile } from "@waymark/folder";
import { type Finding, finding, unzip } from "@waymark/spreadsheets";
import type { Files } from "../memory-disk.js";

/** What was chosen, as files of one folder. */
export interface SortedFiles {
  readonly files: Files;
  readonly problems: readonly Finding[];
}

const isWanted = (path: string) =>
  /\.(?:csv|tsv|txt|xlsx|ods|json|jsonl|md)$/i.test(path) &&
  !path.split("/").some((part) => /^[.~]/.test(part));

/**
 * The files of what somebody chose: an archive is opened, what programs leave behind is passed over, and where a
 * caseload lies in a folder of its own, that folder is meant.
 */
export function sortFiles(chosen: Files): SortedFiles {
  const problems: Finding[] = [];
  const all = new Map<string, Uint8Array>();
  for (const [path, bytes] of chosen) {
    if (!/\.zip$/i.test(path)) {
      if (isWanted(path)) all.set(path, bytes);
      continue;
    }
    const parts = unzip(bytes, isWanted);
    if (typeof parts === "string") problems.push(notArchive(path));
    else for (const [name, part] of parts) all.set(name, part);
  }
  const start = [...all.keys()]
    .filter((path) => path === policyFile || path.endsWith(`/${policyFile}`))
    .map((path) => path.slice(0, -policyFile.length))
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0];
  if (start === undefined) return { files: withoutFolders(all), problems };
  const inside = [...all].filter(([path]) => path.startsWith(start));
  return { files: new Map(inside.map(([path, bytes]) => [path.slice(start.length), bytes])), problems };
}

/** Spreadsheets are told apart by their names alone, whatever folder they lie in. */
function withoutFolders(files: Files): Files {
  return new Map([...files].map(([path, bytes]) => [path.split("/").at(-1) ?? path, bytes]));
}

const notArchive = (file: string) =>
  finding({ file }, "damaged", "This archive cannot be opened.", "Choose the files that are in it instead.");
