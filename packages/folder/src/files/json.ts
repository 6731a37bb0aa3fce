import type { Problem } from "@waymark/core";
import { isFinding, linesOfJson, readJsonText } from "@waymark/spreadsheets";
import type { Disk } from "./disk.js";
import { join } from "./names.js";

/** A JSON file of a caseload as plain data, wholly unchecked; undefined where it is absent or cannot be read. */
export function readJson(disk: Disk, folder: string, file: string, problems: Problem[]): unknown {
  const bytes = disk.read(join(folder, file));
  return bytes && readJsonText(bytes, file, problems);
}

/** Problems of JSON files with the line on which the setting stands, or the nearest one around it. */
export function withLines(disk: Disk, folder: string, problems: readonly Problem[]): Problem[] {
  const known = new Map<string, ReadonlyMap<string, number>>();
  const linesOf = (file: string) => {
    const lines = known.get(file) ?? linesOfJson(disk.read(join(folder, file)) ?? new Uint8Array());
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
