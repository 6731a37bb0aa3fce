import { WaymarkError } from "@waymark/core";
import type { Disk } from "../files/disk.js";
import { folderOf, join, nameOf } from "../files/names.js";
import { onDisk } from "../messages/disk.js";
import * as say from "../messages/output.js";
import type { Progress } from "../results/progress.js";
import type { Output } from "./output.js";
import { fingerprintOf, type Receipt, readReceipt, receiptFile } from "./receipt.js";

/** Files by name, to be put into a folder together. */
export type Outputs = ReadonlyMap<string, Output>;

/** Files that are held whole, as outputs. */
export function asOutputs(files: ReadonlyMap<string, Uint8Array>): Outputs {
  return new Map([...files].map(([name, bytes]) => [name, (put) => put(bytes)]));
}

/**
 * Put files into a folder, all or none. They are written to a folder beside it, which then takes its place by
 * rename; a run that is killed leaves the old folder or the new one. Files that Waymark did not make are carried
 * over, and so is a result that someone has edited since, under another name.
 *
 * @returns the names under which edited results were kept.
 * @throws WaymarkError where the folder holds other things than results.
 */
export function publish(
  disk: Disk,
  folder: string,
  outputs: Outputs,
  progress?: Pick<Progress, "count">,
): readonly string[] {
  const target = disk.real(folder);
  recover(disk, folder);
  const old = checkTarget(disk, folder, outputs);
  const staging = beside(target, "new", disk.owner);
  const aside = beside(target, "old", disk.owner);
  const kept = onDisk(
    folder,
    () => {
      disk.makeFolder(folderOf(target));
      disk.remove(staging);
      disk.makeFolder(staging);
      let written = 0;
      for (const [name, output] of outputs) {
        progress?.count(written++, outputs.size);
        if (name.includes("/")) disk.makeFolder(join(staging, folderOf(name)));
        disk.fill(join(staging, name), output);
      }
      return old === undefined ? [] : carryOver(disk, target, staging, old, outputs);
    },
    () => disk.remove(staging),
  );
  swap(disk, folder, target, staging, aside);
  return kept;
}

/** @throws WaymarkError where results could not be put into a folder; called before any work is done. */
export function checkTarget(disk: Disk, folder: string, outputs?: Outputs): Receipt | undefined {
  const kind = disk.kind(folder);
  if (kind === "file") throw new WaymarkError([say.outIsFile(folder)]);
  const names = disk.list(folder) ?? [];
  if (names.length === 0) return undefined;
  const receipt = readReceipt(disk, folder);
  if (!receipt) throw new WaymarkError([say.outNotOurs(folder)]);
  const ours = new Set(ownNames(receipt));
  const clash = [...(outputs?.keys() ?? [])].find((name) => names.includes(name) && !ours.has(name));
  if (clash !== undefined) throw new WaymarkError([say.outClash(folder, clash)]);
  return receipt;
}

/** Finish, or undo, what a killed run left half done: the old folder moved aside and the new one not yet in place. */
export function recover(disk: Disk, folder: string): void {
  const target = disk.real(folder);
  const parent = folderOf(target);
  const left = (disk.list(parent) ?? []).filter((name) => name.startsWith(`.${nameOf(target)}.waymark-`));
  for (const name of left) {
    const [, kind, owner = ""] = /\.waymark-(old|new)-(.+)$/.exec(name) ?? [];
    if (kind === undefined || disk.isRunning(owner)) continue;
    const there = join(parent, name);
    if (kind === "old" && disk.kind(target) === "none") disk.rename(there, target);
    else disk.remove(there);
  }
}

function beside(target: string, kind: "old" | "new", owner: string): string {
  return join(folderOf(target), `.${nameOf(target)}.waymark-${kind}-${owner}`);
}

/** The names of the files in a folder of results that a run made. */
export function ownNames(receipt: Receipt): string[] {
  return [...Object.keys(receipt.outputs), receiptFile, ".caseload"];
}

function carryOver(disk: Disk, from: string, to: string, old: Receipt, outputs: Outputs): string[] {
  const ours = new Set(ownNames(old));
  const kept: string[] = [];
  for (const name of namesIn(disk, from, ours)) {
    if (!ours.has(name)) {
      if (name.includes("/")) disk.makeFolder(folderOf(join(to, name)));
      disk.link(join(from, name), join(to, name));
      continue;
    }
    const was = old.outputs[name];
    const parts = was === undefined ? undefined : disk.parts(join(from, name));
    if (was === undefined || parts === undefined || fingerprintOf(disk, parts) === was.fingerprint) continue;
    const other = freeName(disk, from, to, name, outputs);
    if (other.includes("/")) disk.makeFolder(folderOf(join(to, other)));
    disk.link(join(from, name), join(to, other));
    kept.push(other);
  }
  return kept;
}

/** The names in a folder; of a folder within it that holds files of ours, the names of its files instead. */
export function namesIn(disk: Disk, folder: string, ours: ReadonlySet<string>): readonly string[] {
  const folders = new Set([...ours].flatMap((name) => (name.includes("/") ? [folderOf(name)] : [])));
  return (disk.list(folder) ?? []).flatMap((name) =>
    folders.has(name) ? (disk.list(join(folder, name)) ?? []).map((inner) => `${name}/${inner}`) : [name],
  );
}

function freeName(disk: Disk, from: string, to: string, name: string, outputs: Outputs): string {
  const [stem, ending] = apart(name);
  for (let i = 1; ; i++) {
    const other = `${stem}.edited${i === 1 ? "" : `-${i}`}${ending}`;
    const taken = [from, to].some((at) => disk.kind(join(at, other)) !== "none") || outputs.has(other);
    if (!taken) return other;
  }
}

/** A name without its ending, and the ending. */
function apart(name: string): readonly [stem: string, ending: string] {
  const at = name.lastIndexOf(".");
  return at <= name.lastIndexOf("/") + 1 ? [name, ""] : [name.slice(0, at), name.slice(at)];
}

/** Two renames with nothing between them; {@link recover} undoes the first where the second never came. */
function swap(disk: Disk, folder: string, target: string, staging: string, aside: string): void {
  try {
    if (disk.kind(target) === "folder") disk.rename(target, aside);
    disk.rename(staging, target);
  } catch (error) {
    if (disk.kind(target) === "none" && disk.kind(aside) === "folder") disk.rename(aside, target);
    disk.remove(staging);
    if (error instanceof Error && "code" in error) throw new WaymarkError([say.outHeld(folder)]);
    throw error;
  }
  disk.remove(aside);
}
