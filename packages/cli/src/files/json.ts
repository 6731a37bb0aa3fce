import type { Problem } from "@waymark/core";
import * as say from "../messages/files.js";
import { isFinding } from "../messages/place.js";
import type { Disk } from "./disk.js";
import { readText } from "./encoding.js";
import { scanJson } from "./json-scan.js";
import { join } from "./names.js";

/** Files of settings are small; in one that is longer than this nothing is looked for beyond what a parser tells. */
const longest = 2_000_000;

/**
 * A JSON file of a caseload as plain data, wholly unchecked; undefined where it is absent or is not JSON, which
 * then is a problem. A key that stands twice in one place is a problem too: only the last would count.
 */
export function readJson(disk: Disk, folder: string, file: string, problems: Problem[]): unknown {
  const bytes = disk.read(join(folder, file));
  if (bytes === undefined) return undefined;
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

/** Problems of JSON files with the line on which the setting stands, or the nearest one around it. */
export function withLines(disk: Disk, folder: string, problems: readonly Problem[]): Problem[] {
  const known = new Map<string, ReadonlyMap<string, number>>();
  const linesOf = (file: string) => {
    const lines = known.get(file) ?? linesIn(disk, join(folder, file));
    known.set(file, lines);
    return lines;
  };
  return problems.map((problem) => {
    if (!isFinding(problem) || !/\.json$/i.test(problem.file) || problem.line !== undefined) return problem;
    const lines = linesOf(problem.file);
    const parts = (problem.column ?? "").split(".");
    while (parts.length > 0 && !lines.has(parts.join("."))) parts.pop();
    const line = lines.get(parts.join("."));
    return line === undefined ? problem : { ...problem, line };
  });
}

function linesIn(disk: Disk, file: string): ReadonlyMap<string, number> {
  const bytes = disk.read(file);
  const text = bytes && readText(bytes, file, []);
  return text === undefined || text.length > longest ? new Map() : scanJson(text).lines;
}
