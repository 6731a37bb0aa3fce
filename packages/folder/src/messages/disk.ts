import { type Problem, WaymarkError } from "@waymark/core";
import { finding } from "@waymark/spreadsheets";

/** What a file system can refuse, in words, and what to do about it. */
const refusals: ReadonlyMap<string, readonly [message: string, hint: string]> = new Map([
  ["ENOSPC", ["The disk is full.", "Free some space, or name a folder on another disk."]],
  ["EDQUOT", ["Your share of the disk is full.", "Free some space, or name a folder on another disk."]],
  ["EFBIG", ["The file would be larger than this system allows.", "Ask for a higher limit (ulimit -f)."]],
  ["EROFS", ["This disk can be read but not written.", "Name a folder on another disk."]],
  ["EACCES", ["You do not have permission here.", "Ask for permission, or name another folder."]],
  ["EPERM", ["You do not have permission here.", "Ask for permission, or name another folder."]],
  ["ENOTDIR", ["A part of this path is a file, not a folder.", "Check the path, and name a folder."]],
  ["EEXIST", ["A part of this path is a file, not a folder.", "Check the path, and name a folder."]],
  ["EISDIR", ["This is a folder, not a file.", "Name a file within it."]],
  ["ENOENT", ["This is not there, or not there any more.", "Check the path, and try again."]],
  ["ENAMETOOLONG", ["This path is too long for the file system.", "Use shorter names."]],
  ["ELOOP", ["This link leads back to itself.", "Put the file itself in its place."]],
  ["EMFILE", ["Too many files are open.", "Close other programs, and try again."]],
  ["EIO", ["The disk could not be read or written.", "Check the disk, or use another one."]],
]);

/**
 * What a file system refused, as a problem with its path and remedy; undefined for any other error.
 *
 * @param place what to name in place of the path in the error, which may be one of our own making
 */
export function diskProblem(error: unknown, place?: string): Problem | undefined {
  if (!(error instanceof Error) || !("syscall" in error) || !("code" in error)) return undefined;
  const [message, hint] = refusals.get(String(error.code)) ?? [];
  if (message === undefined || hint === undefined) return undefined;
  const path = "path" in error && typeof error.path === "string" ? error.path : "stdout";
  return finding({ file: place ?? path }, "disk", message, hint);
}

/**
 * Does something with the disk; where it is refused, cleans up and says so with a place that a reader knows.
 *
 * @throws WaymarkError for what the disk refused
 */
export function onDisk<T>(place: string, work: () => T, cleanUp: () => void): T {
  try {
    return work();
  } catch (error) {
    try {
      cleanUp();
    } catch {
      // What cannot be removed now is removed by the next run.
    }
    const problem = diskProblem(error, place);
    throw problem === undefined ? error : new WaymarkError([problem]);
  }
}

/** A pipe, a device or a socket where a file belongs: reading it might never end. */
export const notOrdinary = (file: string) =>
  new WaymarkError([
    finding(
      { file },
      "not-a-file",
      "This is a device, a pipe or a link that leads back to itself, not a file.",
      "Put an ordinary file in its place.",
    ),
  ]);
