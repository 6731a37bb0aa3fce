import type { Problem } from "@waymark/core";
import * as say from "../messages/files.js";
import type { Disk } from "./disk.js";
import { readText } from "./encoding.js";
import { join } from "./names.js";

/**
 * A JSON file of a caseload as plain data, wholly unchecked; undefined where it is absent or is not JSON, which
 * then is a problem.
 */
export function readJson(disk: Disk, folder: string, file: string, problems: Problem[]): unknown {
  const bytes = disk.read(join(folder, file));
  if (bytes === undefined) return undefined;
  const text = readText(bytes, file, problems);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    problems.push(say.notJson(file, placeIn(text, error)));
    return undefined;
  }
}

/** Where JSON stops being JSON, in words. The engine's own message repeats the text, which may be personal. */
function placeIn(text: string, error: unknown): string {
  const position = /position (\d+)/.exec(error instanceof Error ? error.message : "")?.[1];
  if (position === undefined) return "";
  const before = text.slice(0, Number(position)).split("\n");
  return ` at line ${before.length}, character ${(before.at(-1)?.length ?? 0) + 1}`;
}
