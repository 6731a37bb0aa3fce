import { WaymarkError } from "@waymark/core";
import type { RiskAssessment } from "@waymark/risk";
import type { Disk } from "../files/disk.js";
import { join } from "../files/names.js";
import * as sayOutput from "../messages/output.js";
import { fingerprintBytes, readReceipt } from "../output/receipt.js";
import { resultsFile } from "../output/results-file.js";

/**
 * The assessments of an earlier run, from its folder. Only what the run itself wrote is read: its receipt knows the
 * file's fingerprint, and a file that was changed since is refused.
 *
 * @throws WaymarkError where the folder holds no results, or results that were changed
 */
export function earlierAssessments(disk: Disk, folder: string): RiskAssessment[] {
  const receipt = readReceipt(disk, folder);
  const bytes = disk.read(join(folder, resultsFile));
  if (!receipt || bytes === undefined) throw new WaymarkError([sayOutput.notResults(folder)]);
  if (receipt.outputs[resultsFile]?.fingerprint !== fingerprintBytes(bytes))
    throw new WaymarkError([sayOutput.changedResults(join(folder, resultsFile))]);
  const { risk } = JSON.parse(new TextDecoder().decode(bytes)) as {
    risk?: { assessments?: RiskAssessment[] };
  };
  return risk?.assessments ?? [];
}
