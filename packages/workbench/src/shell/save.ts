import type { Files } from "../engine/memory-disk.js";
import { words } from "../words/index.js";
import { adoptSaved, ask, problems, tried } from "./state.js";

type Picker = () => Promise<FileSystemDirectoryHandle>;

/** The browser’s way to choose a folder, where it has one. */
function picker(): Picker | undefined {
  return (
    globalThis as { showDirectoryPicker?: (options: object) => ReturnType<Picker> }
  ).showDirectoryPicker?.bind(globalThis, { mode: "readwrite" });
}

/** Whether this browser can write into a folder that somebody chooses. */
export const areFoldersWritable = (): boolean => picker() !== undefined;

/** Saves everything as one archive, and says so. */
export async function saveArchive(title: string): Promise<string | undefined> {
  const bytes = await tried(() => ask("archive", null));
  if (bytes === undefined) return undefined;
  const name = `${title.replaceAll(/[^\p{L}\p{N}]+/gu, "-").replaceAll(/^-|-$/g, "") || "caseload"}.zip`;
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type: "application/zip" }));
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  await adoptSaved();
  return words().save.savedArchive(name);
}

/** Saves into a folder that somebody chooses, and says so; only files that changed are written. */
export async function saveFolder(): Promise<string | undefined> {
  const pick = picker();
  const chosen = pick && (await pick().catch(() => undefined));
  if (chosen === undefined) return undefined;
  const given = await tried(() => ask("filesToSave", null));
  if (given === undefined) return undefined;
  const target = await targetIn(chosen);
  const there = await filesThere(target, [...new Set([...given.files.keys(), ...given.before.keys()])]);
  if (isOthers(there, given)) {
    problems.value = [
      { code: "out-not-ours", path: chosen.name, message: words().save.otherCaseload, hint: "" },
    ];
    return undefined;
  }
  const changed = new Map([...given.files].filter(([name, bytes]) => !isSame(there.get(name), bytes)));
  const failed = await writeAll(target, changed, there);
  if (failed !== undefined) {
    problems.value = [{ code: "disk", path: chosen.name, message: failed, hint: "" }];
    return undefined;
  }
  await adoptSaved();
  return words().save.saved(target.name, changed.size);
}

const policy = "policy.json";

/** The folder itself where it is a caseload or empty; otherwise a new one in it, so that nothing is mixed. */
async function targetIn(chosen: FileSystemDirectoryHandle): Promise<FileSystemDirectoryHandle> {
  let isEmpty = true;
  for await (const [name] of entriesOf(chosen)) {
    if (name === policy) return chosen;
    if (!name.startsWith(".")) isEmpty = false;
  }
  return isEmpty ? chosen : chosen.getDirectoryHandle("caseload", { create: true });
}

function entriesOf(folder: FileSystemDirectoryHandle): AsyncIterable<[string, FileSystemHandle]> {
  return (folder as unknown as { entries(): AsyncIterable<[string, FileSystemHandle]> }).entries();
}

async function folderOf(
  root: FileSystemDirectoryHandle,
  name: string,
  create: boolean,
): Promise<FileSystemDirectoryHandle> {
  let folder = root;
  for (const part of name.split("/").slice(0, -1)) folder = await folder.getDirectoryHandle(part, { create });
  return folder;
}

const lastOf = (name: string) => name.split("/").at(-1) ?? name;

async function filesThere(root: FileSystemDirectoryHandle, names: readonly string[]): Promise<Files> {
  const found = await Promise.all(
    names.map(async (name): Promise<[string, Uint8Array][]> => {
      try {
        const handle = await (await folderOf(root, name, false)).getFileHandle(lastOf(name));
        return [[name, new Uint8Array(await (await handle.getFile()).arrayBuffer())]];
      } catch {
        return [];
      }
    }),
  );
  return new Map(found.flat());
}

/** Whether a folder holds a caseload that is neither the one that was opened nor what would be written. */
function isOthers(
  there: Files,
  { files, before }: { readonly files: Files; readonly before: Files },
): boolean {
  return [...there].some(
    ([name, bytes]) =>
      !name.startsWith("out/") && !isSame(before.get(name), bytes) && !isSame(files.get(name), bytes),
  );
}

/** Writes files, all or none: each lies ready beside its place before the first takes it. What stopped it, where something did. */
async function writeAll(
  root: FileSystemDirectoryHandle,
  files: Files,
  there: Files,
): Promise<string | undefined> {
  const say = words().save;
  const ready: { readonly name: string; readonly stream: FileSystemWritableFileStream }[] = [];
  try {
    for (const [name, bytes] of files) {
      const handle = await (await folderOf(root, name, true)).getFileHandle(lastOf(name), { create: true });
      const stream = await handle.createWritable();
      ready.push({ name, stream });
      await stream.write(bytes as FileSystemWriteChunkType);
    }
  } catch {
    await Promise.allSettled(ready.map(({ stream }) => stream.abort()));
    // A file that was not there was made empty before anything was written to it.
    for (const name of [...files.keys()].filter((one) => !there.has(one)))
      await folderOf(root, name, false)
        .then((folder) => folder.removeEntry(lastOf(name)))
        .catch(() => {});
    return say.notWritten;
  }
  const written: string[] = [];
  for (const { name, stream } of ready) {
    try {
      await stream.close();
      written.push(name);
    } catch {
      await Promise.allSettled(ready.slice(written.length + 1).map((one) => one.stream.abort()));
      return written.length === 0 ? say.notWritten : say.partly(written.join(", "));
    }
  }
  return undefined;
}

function isSame(a: Uint8Array | undefined, b: Uint8Array): boolean {
  return a !== undefined && a.length === b.length && a.every((byte, i) => byte === b[i]);
}
