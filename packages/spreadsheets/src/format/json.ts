import type { Problem } from "@waymark/core";
import * as say from "../messages/files.js";
import { readText } from "./encoding.js";
import { scanJson } from "./json-scan.js";

/** Files of settings are small; in one that is longer than this, only what a parser tells is looked for. */
const longest = 2_000_000;

/**
 * The content of a JSON file as plain data, wholly unchecked; undefined where it is not JSON, which then is a
 * problem. A key given twice in one place is a problem too: only the last would count.
 *
 * @param file the name that a problem is reported under
 */
export function readJsonText(bytes: Uint8Array, file: string, problems: Problem[]): unknown {
  const text = readText(bytes, file, problems);
  if (text === undefined) return undefined;
  if (text.trim() === "") {
    problems.push(say.emptyJson(file));
    return undefined;
  }
  const scan = text.length > longest ? undefined : scanJson(text);
  try {
    const data: unknown = JSON.parse(text);
    problems.push(...(scan?.twice ?? []).map(({ path, line }) => say.keyTwice(file, path, line)));
    return data;
  } catch {
    // The engine's own message repeats the text, which may be personal.
    problems.push(say.notJson(file, scan?.fault === undefined ? "" : placeIn(text, scan.fault)));
    return undefined;
  }
}

/** Where JSON stops being JSON, in words. */
function placeIn(text: string, position: number): string {
  const before = text.slice(0, position).split("\n");
  const place = ` at line ${before.length}, character ${(before.at(-1)?.length ?? 0) + 1}`;
  return position >= text.length ? `${place}, where it ends` : place;
}

/** The line on which each setting of a JSON file stands, by its path; empty where the file cannot be read. */
export function linesOfJson(bytes: Uint8Array): ReadonlyMap<string, number> {
  const text = readText(bytes, "", []);
  return text === undefined || text.length > longest ? new Map() : scanJson(text).lines;
}
