import { type Problem, WaymarkError } from "@waymark/core";
import { hasOwnScheme, policyFile, readScheme, type Scheme } from "../caseload/scheme.js";
import type { Disk } from "../files/disk.js";
import { join } from "../files/names.js";
import * as say from "../messages/scheme.js";
import { newPolicy } from "./new-policy.js";

/**
 * The scheme that foreign files are read for: that of their folder, or else a new policy of the bundled one.
 *
 * @param today the day on which a new policy is dated
 * @throws WaymarkError where a scheme of its own has no policy
 */
export function importScheme(
  disk: Disk,
  folder: string,
  today: string | undefined,
  problems: Problem[],
): Scheme | undefined {
  const isThere = disk.kind(join(folder, policyFile)) !== "none";
  if (!isThere && hasOwnScheme(disk, folder)) throw new WaymarkError([say.noPolicyOfOwn(policyFile)]);
  return isThere ? readScheme(disk, folder, problems) : newPolicy(today === undefined ? {} : { today });
}
