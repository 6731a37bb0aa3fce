import { WaymarkError } from "@waymark/core";
import type { RiskAssessment } from "@waymark/risk";
import type { Disk } from "../files/disk.js";
import { itemsAt } from "../files/json-items.js";
import { join } from "../files/names.js";
import * as sayOutput from "../messages/output.js";
import { fingerprintOf, readReceipt } from "../output/receipt.js";
import { resultsFile } from "../output/results-file.js";

/**
 * The assessments of an earlier run, from its folder. Only what the run itself wrote is read: its receipt knows the
 * file's fingerprint, and a file that was changed since is refused.
 *
 * @throws WaymarkError where the folder holds no results, or results that were changed
 */
export function earlierAssessments(disk: Disk, folder: string): RiskAssessment[] {
  const receipt = readReceipt(disk, folder);
  const file = join(folder, resultsFile);
  const parts = () => disk.parts(file) ?? [];
  if (!receipt || disk.kind(file) !== "file") throw new WaymarkError([sayOutput.notResults(folder)]);
  if (receipt.outputs[resultsFile]?.fingerprint !== fingerprintOf(disk, parts()))
    throw new WaymarkError([sayOutput.changedResults(file)]);
  return [...itemsAt(parts(), ["risk", "assessments"])] as RiskAssessment[];
}
