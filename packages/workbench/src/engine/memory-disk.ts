import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { type Disk, wholeOf } from "@waymark/folder";

/** Files by their paths. A snapshot of a disk: it is never changed. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** A disk that is nothing but memory: what the page was given, and what it would write. */
export interface MemoryDisk extends Disk {
  /** What is on it now. */
  files(): Files;
}

/** A disk with some files on it, by paths with slashes. */
export function memoryDisk(start: Files): MemoryDisk {
  let files: Files = start;
  const within = (folder: string, file: string) =>
    folder === "." || folder === "" || file.startsWith(`${folder}/`);
  const change = (act: (next: Map<string, Uint8Array>) => void) => {
    const next = new Map(files);
    act(next);
    files = next;
  };
  const kind = (file: string): ReturnType<Disk["kind"]> => {
    if (files.has(file)) return "file";
    return file === "." || [...files.keys()].some((one) => within(file, one)) ? "folder" : "none";
  };
  return {
    files: () => files,
    read: (file) => files.get(file),
    list: (folder) => (kind(folder) === "folder" ? namesIn(files, folder) : undefined),
    kind,
    size: (file) => files.get(file)?.length ?? 0,
    fill: (file, output) => change((next) => next.set(file, wholeOf(output))),
    parts: (file) => {
      const bytes = files.get(file);
      return bytes && [bytes];
    },
    create(file, bytes) {
      if (files.has(file)) return false;
      change((next) => next.set(file, bytes));
      return true;
    },
    makeFolder: () => {},
    link: (from, to) => change((next) => move(next, from, to, false)),
    rename: (from, to) => change((next) => move(next, from, to, true)),
    remove: (file) =>
      change((next) => {
        for (const one of [...next.keys()]) if (one === file || within(file, one)) next.delete(one);
      }),
    real: (file) => file,
    owner: "page",
    isRunning: () => false,
    pause: () => {},
    digest: () => {
      const hash = sha256.create();
      return { update: (part) => void hash.update(part), hex: () => bytesToHex(hash.digest()) };
    },
  };
}

function namesIn(files: Files, folder: string): string[] {
  const start = folder === "." || folder === "" ? "" : `${folder}/`;
  const names = [...files.keys()]
    .filter((file) => file.startsWith(start))
    .map((file) => file.slice(start.length).split("/")[0] ?? "");
  return [...new Set(names)].sort();
}

function move(files: Map<string, Uint8Array>, from: string, to: string, isGone: boolean): void {
  for (const [file, bytes] of [...files]) {
    if (file !== from && !file.startsWith(`${from}/`)) continue;
    files.set(`${to}${file.slice(from.length)}`, bytes);
    if (isGone) files.delete(file);
  }
}
