import { canonical } from "@waymark/core";
import type { DecisionRecord } from "@waymark/risk";
import type { Disk } from "../files/disk.js";
import { join } from "../files/names.js";
import { writeAfter } from "../files/write-whole.js";
import { decisionsFile } from "./read.js";

/**
 * Add one record to a caseload's decisions. What was there is written again byte for byte with the new line after it,
 * to a file beside, which then takes its place: a command that is killed leaves the old file or the new one.
 */
export function appendDecision(disk: Disk, folder: string, record: DecisionRecord): void {
  const file = join(folder, decisionsFile);
  const before = disk.read(file) ?? new Uint8Array();
  const gap = before.length > 0 && before.at(-1) !== 10 ? "\n" : "";
  writeAfter(disk, file, before, `${gap}${canonical(record)}\n`);
}
