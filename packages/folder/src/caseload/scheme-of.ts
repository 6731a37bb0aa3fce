import { type Problem, WaymarkError } from "@waymark/core";
import type { Disk } from "../files/disk.js";
import * as say from "../messages/scheme.js";
import { readScheme, type Scheme } from "./scheme.js";

/**
 * The scheme of a folder, whether or not its tables are there.
 *
 * @throws WaymarkError where there is no such folder, or with everything that is wrong with its policy and its scheme
 */
export function schemeOf(disk: Disk, folder: string): Scheme {
  if (disk.kind(folder) !== "folder") throw new WaymarkError([say.noFolder(folder)]);
  const problems: Problem[] = [];
  const scheme = readScheme(disk, folder, problems);
  if (problems.length > 0 || scheme === undefined) throw new WaymarkError(problems);
  return scheme;
}
