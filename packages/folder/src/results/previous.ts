import { type Problem, WaymarkError } from "@waymark/core";
import type { EarlierMatch, PreviousPair } from "@waymark/matching";
import { readSheet, readText, type Sheet } from "@waymark/spreadsheets";
import type { Disk } from "../files/disk.js";
import { itemsAt } from "../files/json-items.js";
import { join } from "../files/names.js";
import * as say from "../messages/previous.js";
import { resultsFile } from "../output/results-file.js";

/**
 * The proposals of an earlier run: from the folder that it wrote, from its results.json (or what `allocate --json`
 * printed), or from its allocation.csv, as people may have edited it. What was kept then is no proposal.
 *
 * @throws WaymarkError where there is no such file, or it holds no allocation.
 */
export function readPrevious(disk: Disk, path: string): PreviousPair[] {
  return readMatches(disk, path).flatMap(({ kind, ...pair }) => (kind === "kept" ? [] : [pair]));
}

/** The same with the matches that were kept then, to say who moved since. */
export function readMatches(disk: Disk, path: string): EarlierMatch[] {
  const kind = disk.kind(path);
  if (kind === "none") throw say.noPrevious(path);
  if (kind !== "folder") return readFile(disk, path);
  const file = [resultsFile, "allocation.csv"].find((name) => disk.kind(join(path, name)) === "file");
  if (file === undefined) throw say.noPrevious(path);
  return readFile(disk, join(path, file));
}

/** The matches of the results that a folder holds; undefined where there are none that can be read. */
export function matchesIn(disk: Disk, folder: string): EarlierMatch[] | undefined {
  try {
    return readMatches(disk, join(folder, resultsFile));
  } catch (error) {
    if (error instanceof WaymarkError) return undefined;
    throw error;
  }
}

/** The earlier proposals that the allocation of results started from, as they say themselves; none where they do not. */
export function startedFrom(disk: Disk, folder: string): PreviousPair[] {
  try {
    const parts = disk.parts(join(folder, resultsFile)) ?? [];
    return matchesOf([...itemsAt(parts, ["allocation", "previous"])], resultsFile);
  } catch {
    return [];
  }
}

function readFile(disk: Disk, path: string): EarlierMatch[] {
  const name = path.split("/").at(-1) ?? path;
  const problems: Problem[] = [];
  if (disk.kind(path) === "file" && disk.size(path) > mostBytes) return fromLarge(disk, path, name);
  const bytes = disk.read(path);
  if (bytes === undefined) throw say.noPrevious(path);
  const pairs = !/\.(csv|tsv|xlsx|ods)$/i.test(name)
    ? fromJson(readText(bytes, name, problems), name)
    : fromSheet(readSheet({ name, bytes }, problems, []), problems);
  if (problems.length > 0) throw new WaymarkError(problems);
  return pairs;
}

/** A file larger than this is not held as one text. */
const mostBytes = 200_000_000;

/** Results that we wrote, too large to be read as a whole. */
function fromLarge(disk: Disk, path: string, name: string): EarlierMatch[] {
  const found = [...itemsAt(disk.parts(path) ?? [], ["allocation", "assignments"])];
  if (found.length === 0) throw say.noAllocation(name);
  return matchesOf(found, name);
}

function fromSheet(sheet: Sheet | undefined, problems: Problem[]): EarlierMatch[] {
  if (!sheet) return [];
  const at = (column: string) => sheet.header.indexOf(column);
  for (const column of ["client", "mentor"])
    if (at(column) < 0) problems.push(say.noColumn(sheet.file, column));
  const cell = (cells: readonly string[], column: string) =>
    at(column) < 0 ? "" : (cells[at(column)] ?? "").trim();
  return sheet.rows.flatMap(({ cells }): EarlierMatch[] => {
    const [client, mentor] = [cell(cells, "client"), cell(cells, "mentor")];
    if (client === "" || mentor === "") return [];
    const kind = cell(cells, "status") === "kept" ? "kept" : "proposed";
    return [{ client, mentor, second: cell(cells, "second_mentor") || null, kind }];
  });
}

function fromJson(text: string | undefined, file: string): EarlierMatch[] {
  if (text === undefined) return [];
  const found = assignmentsIn(parse(text, file));
  if (!Array.isArray(found)) throw say.noAllocation(file);
  return matchesOf(found, file);
}

function matchesOf(found: readonly unknown[], file: string): EarlierMatch[] {
  return found.map((one: unknown): EarlierMatch => {
    if (!isRecord(one) || typeof one.client !== "string" || typeof one.mentor !== "string")
      throw say.noAllocation(file);
    const kind = one.kind === "kept" ? "kept" : "proposed";
    return {
      ...{ client: one.client, mentor: one.mentor, kind },
      second: typeof one.second === "string" ? one.second : null,
    };
  });
}

function assignmentsIn(data: unknown): unknown {
  if (!isRecord(data)) return data;
  return isRecord(data.allocation) ? data.allocation.assignments : data.assignments;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw say.noAllocation(file);
  }
}
