import { createHash } from "node:crypto";
import * as fs from "node:fs";
import * as path from "node:path";
import { bytesOf, type Disk, notOrdinary, type Output } from "@waymark/folder";

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
    pause: (milliseconds) => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds),
    digest: () => {
      const hash = createHash("sha256");
      return { update: (part) => void hash.update(part), hex: () => hash.digest("hex") };
    },
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
