import { WaymarkError } from "@waymark/core";
import { finding, mostBytes } from "@waymark/spreadsheets";
import { notOrdinary } from "../messages/disk.js";
import type { Disk } from "./disk.js";

/**
 * The bytes of a file that is no larger than what is read at all; undefined where there is none. A file that is too
 * large, and a device or a pipe, which might never end, are refused before a byte of them is read.
 *
 * @param name what the file is called in a problem
 * @throws WaymarkError `too-large` or `not-a-file`
 */
export function readWithin(disk: Disk, file: string, name: string): Uint8Array | undefined {
  const kind = disk.kind(file);
  if (kind === "other") throw notOrdinary(name);
  if (kind === "file" && disk.size(file) > mostBytes) {
    const message = `This file is larger than ${mostBytes / 1_000_000} megabytes, the most that is read.`;
    const hint = "Take out columns that are not needed, or split the caseload.";
    throw new WaymarkError([finding({ file: name }, "too-large", message, hint)]);
  }
  return disk.read(file);
}
