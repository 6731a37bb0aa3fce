import * as fs from "node:fs";
import * as path from "node:path";

/** The part of a file system that the command needs. Given to it, so that a test may stand in for a disk that fails. */
export interface Disk {
  /** The bytes of a file; undefined where there is none. */
  read(file: string): Uint8Array | undefined;
  /** Names in a folder, sorted; undefined where there is no such folder. */
  list(folder: string): readonly string[] | undefined;
  /** Whether something is there, and what. */
  kind(file: string): "file" | "folder" | "none";
  write(file: string, bytes: Uint8Array): void;
  makeFolder(folder: string): void;
  /** A second name for a file, or a copy of it where the disk has no such thing. */
  link(from: string, to: string): void;
  rename(from: string, to: string): void;
  /** Remove a file, or a folder with all that is in it. */
  remove(file: string): void;
}

/**
 * The disk of this machine, with relative names taken from a folder.
 *
 * @param root the folder that relative names start from
 */
export function nodeDisk(root: string): Disk {
  const at = (name: string) => path.resolve(root, name);
  return {
    read: (file) => (kindOf(at(file)) === "file" ? fs.readFileSync(at(file)) : undefined),
    list: (folder) => (kindOf(at(folder)) === "folder" ? fs.readdirSync(at(folder)).sort() : undefined),
    kind: (file) => kindOf(at(file)),
    write: (file, bytes) => fs.writeFileSync(at(file), bytes, { flush: true }),
    makeFolder: (folder) => void fs.mkdirSync(at(folder), { recursive: true }),
    link: (from, to) => linkOrCopy(at(from), at(to)),
    rename: (from, to) => fs.renameSync(at(from), at(to)),
    remove: (file) => fs.rmSync(at(file), { recursive: true, force: true }),
  };
}

function kindOf(file: string): "file" | "folder" | "none" {
  const found = fs.statSync(file, { throwIfNoEntry: false });
  if (found === undefined) return "none";
  return found.isDirectory() ? "folder" : "file";
}

function linkOrCopy(from: string, to: string): void {
  if (kindOf(from) === "folder") {
    fs.cpSync(from, to, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
    return;
  }
  try {
    fs.linkSync(from, to);
  } catch {
    fs.copyFileSync(from, to);
  }
}
