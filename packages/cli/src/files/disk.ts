import * as fs from "node:fs";
import * as path from "node:path";
import { notOrdinary } from "../messages/disk.js";
import { bytesOf, type Output } from "../output/output.js";

/** The part of a file system that the command needs. Given to it, so that a test may stand in for a disk that fails. */
export interface Disk {
  /** The bytes of a file; undefined where there is none. A pipe or device is refused: reading it may never end. */
  read(file: string): Uint8Array | undefined;
  /** Names in a folder, sorted; undefined where there is no such folder. */
  list(folder: string): readonly string[] | undefined;
  /** Whether something is there, and what; a device or a pipe is something else. */
  kind(file: string): "file" | "folder" | "other" | "none";
  /** How many bytes a file has. */
  size(file: string): number;
  /** Write a whole file. */
  write(file: string, bytes: Uint8Array): void;
  /** Write a file part by part. */
  fill(file: string, output: Output): void;
  /** The parts of a file, in order; undefined where there is none. */
  parts(file: string): Iterable<Uint8Array> | undefined;
  /** Makes a file where there is none. False where there is one already; of several at once, one alone makes it. */
  create(file: string, bytes: Uint8Array): boolean;
  /** Make a folder, and those above it. */
  makeFolder(folder: string): void;
  /** A second name for a file, or a copy of it where the disk has no such thing. */
  link(from: string, to: string): void;
  /** Move a file or folder in one step. */
  rename(from: string, to: string): void;
  /** Remove a file, or a folder with all that is in it. */
  remove(file: string): void;
  /** The full name of a file, with every link followed, whether or not it is there. */
  real(file: string): string;
  /** What this run goes by, for names that no other run may use. */
  readonly owner: string;
  /** Whether another run is still going on. */
  isRunning(owner: string): boolean;
}

/**
 * The disk of this machine, with relative names taken from a folder.
 *
 * @param root the folder that relative names start from
 */
export function nodeDisk(root: string): Disk {
  const at = (name: string) => path.resolve(root, name);
  return {
    read(file) {
      const kind = kindOf(at(file));
      if (kind === "other") throw notOrdinary(file);
      return kind === "file" ? fs.readFileSync(at(file)) : undefined;
    },
    list: (folder) => (kindOf(at(folder)) === "folder" ? fs.readdirSync(at(folder)).sort() : undefined),
    kind: (file) => kindOf(at(file)),
    size: (file) => fs.statSync(at(file)).size,
    write: (file, bytes) => fs.writeFileSync(at(file), bytes, { flush: true }),
    fill: (file, output) => fillFile(at(file), output),
    parts: (file) => (kindOf(at(file)) === "file" ? partsOf(at(file)) : undefined),
    create: (file, bytes) => createFile(at(file), bytes),
    makeFolder: (folder) => void fs.mkdirSync(at(folder), { recursive: true }),
    link: (from, to) => linkOrCopy(at(from), at(to)),
    rename: (from, to) => fs.renameSync(at(from), at(to)),
    remove: (file) => fs.rmSync(at(file), { recursive: true, force: true }),
    real: (file) => realOf(at(file)),
    owner: String(process.pid),
    isRunning,
  };
}

function realOf(file: string): string {
  if (fs.existsSync(file)) return fs.realpathSync(file);
  const parent = path.dirname(file);
  return parent === file ? file : path.join(realOf(parent), path.basename(file));
}

function isRunning(owner: string): boolean {
  const id = Number(owner);
  if (!Number.isSafeInteger(id) || id <= 0 || id === process.pid) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function kindOf(file: string): ReturnType<Disk["kind"]> {
  try {
    const found = fs.statSync(file, { throwIfNoEntry: false });
    if (found === undefined) return "none";
    if (found.isDirectory()) return "folder";
    return found.isFile() ? "file" : "other";
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOTDIR") return "none";
    // A link that leads back to itself.
    if (code === "ELOOP") return "other";
    throw error;
  }
}

/** Small parts are written together. */
function fillFile(file: string, output: Output): void {
  const to = fs.openSync(file, "w");
  try {
    const waiting: Uint8Array[] = [];
    let bytes = 0;
    const flush = () => {
      const all = Buffer.concat(waiting);
      for (let from = 0; from < all.length; ) from += fs.writeSync(to, all, from);
      waiting.length = 0;
      bytes = 0;
    };
    output((part) => {
      const own = bytesOf(part);
      waiting.push(own);
      bytes += own.length;
      if (bytes >= partSize) flush();
    });
    flush();
    fs.fsyncSync(to);
  } finally {
    fs.closeSync(to);
  }
}

const partSize = 1_048_576;

function* partsOf(file: string): Iterable<Uint8Array> {
  const from = fs.openSync(file, "r");
  try {
    for (;;) {
      const part = Buffer.allocUnsafe(partSize);
      const bytes = fs.readSync(from, part);
      if (bytes === 0) return;
      yield part.subarray(0, bytes);
    }
  } finally {
    fs.closeSync(from);
  }
}

function createFile(file: string, bytes: Uint8Array): boolean {
  try {
    fs.writeFileSync(file, bytes, { flag: "wx" });
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
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
