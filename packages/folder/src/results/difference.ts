import { decisionsFile } from "../decisions/read.js";
import type { Disk } from "../files/disk.js";
import { join } from "../files/names.js";
import { textOf } from "../files/utf8.js";
import { bytesOf, type Output, wholeOf } from "../output/output.js";
import type { Outputs } from "../output/publish.js";
import type { Receipt } from "../output/receipt.js";
import { instrumentsFile } from "../success/instruments.js";
import { protocolFile } from "../success/plan.js";
import type { Progress } from "./progress.js";

/** Where two sets of results first differ. No personal value is repeated. */
export interface Difference {
  readonly file: string;
  /** A line, or a path within a JSON document; empty for a file as a whole. */
  readonly at: string;
  readonly says: string;
}

/** Inputs that are no spreadsheets. */
const notSheets: ReadonlyMap<string, string> = new Map([
  ["decisions", decisionsFile],
  ["protocol", protocolFile],
  ["instruments", instrumentsFile],
]);

/** The first difference between what a receipt says that results were made from, and what they are made from now. */
export function compareReceipts(then: Receipt, current: Omit<Receipt, "outputs">): Difference | undefined {
  for (const [list, input] of Object.entries(current.inputs)) {
    const before = then.inputs[list];
    if (before?.fingerprint === input.fingerprint) continue;
    const counts =
      before && before.records !== input.records
        ? `: ${before.records} records then, ${input.records} now`
        : "";
    return {
      file: notSheets.get(list) ?? `${list}.csv`,
      at: "",
      says: `The caseload has changed since the results were made${counts}.`,
    };
  }
  if (then.policy.fingerprint !== current.policy.fingerprint)
    return {
      file: "policy.json",
      at: "",
      says: `The policy has changed: ${sayPolicy(then)} then, ${sayPolicy(current)} now.`,
    };
  return undefined;
}

function sayPolicy({ policy, plugins }: Pick<Receipt, "policy" | "plugins">): string {
  const with_ = plugins.map(({ id, version }) => `${id} ${version}`).join(", ");
  return `${policy.name} ${policy.version} of ${policy.asOf} with ${with_}`;
}

/** The first difference between results as they are made now and the files of a folder as they are. */
export function firstDifference(
  outputs: Outputs,
  disk: Disk,
  folder: string,
  progress?: Pick<Progress, "count">,
): Difference | undefined {
  let compared = 0;
  for (const [file, output] of outputs) {
    progress?.count(compared++, outputs.size);
    const path = join(folder, file);
    const parts = disk.parts(path);
    if (parts === undefined) return { file, at: "", says: "This file is missing." };
    if (isSame(output, parts)) continue;
    if (disk.size(path) > mostBytes) return { file, at: "", says: "The file is not as it was published." };
    return { file, ...within(file, textOf(disk.read(path)), textOf(wholeOf(output))) };
  }
  return undefined;
}

/** In a larger file we do not look for the place. */
const mostBytes = 100_000_000;

/** Whether a file holds what an output gives, read beside it part by part. */
function isSame(output: Output, parts: Iterable<Uint8Array>): boolean {
  const found = parts[Symbol.iterator]();
  let rest: Uint8Array = new Uint8Array();
  let same = true;
  output((part) => {
    let own = bytesOf(part);
    while (same && own.length > 0) {
      if (rest.length === 0) rest = found.next().value ?? rest;
      const length = Math.min(own.length, rest.length);
      same = length > 0 && isEqual(own.subarray(0, length), rest.subarray(0, length));
      own = own.subarray(length);
      rest = rest.subarray(length);
    }
  });
  const isAtEnd = rest.length === 0 && found.next().done === true;
  found.return?.();
  return same && isAtEnd;
}

function isEqual(a: Uint8Array, b: Uint8Array): boolean {
  return a.every((byte, i) => byte === b[i]);
}

function within(file: string, found: string, made: string): Omit<Difference, "file"> {
  if (file.endsWith(".xlsx")) return { at: "", says: "The workbook is not as it was published." };
  if (file.endsWith(".json")) {
    const at = parsed(found) === undefined ? undefined : jsonDifference(parsed(found), parsed(made), "");
    return at ?? { at: "", says: "The file is not as it was published." };
  }
  const [a, b] = [found.split("\n"), made.split("\n")];
  const line = a.findIndex((text, i) => text !== b[i]);
  return { at: `line ${(line < 0 ? a.length : line) + 1}`, says: "This line is not as it was published." };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function jsonDifference(found: unknown, made: unknown, at: string): Omit<Difference, "file"> | undefined {
  if (Object.is(found, made)) return undefined;
  if (!isContainer(found) || !isContainer(made)) return { at, says: sayValues(found, made) };
  for (const key of [...new Set([...Object.keys(made), ...Object.keys(found)])]) {
    const here = at === "" ? key : `${at}.${key}`;
    if (!Object.hasOwn(found, key)) return { at: here, says: "It is missing from the file." };
    if (!Object.hasOwn(made, key)) return { at: here, says: "It is in the file, and nothing gives it." };
    const inner = jsonDifference(found[key], made[key], here);
    if (inner) return inner;
  }
  return undefined;
}

function isContainer(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** Numbers and truth values are figures and may be shown; text may be personal and is not. */
function sayValues(found: unknown, made: unknown): string {
  const shown = (value: unknown) => typeof value === "number" || typeof value === "boolean" || value === null;
  return shown(found) && shown(made)
    ? `The file says ${String(found)}; recomputed it is ${String(made)}.`
    : "The file says something else than what is recomputed.";
}
