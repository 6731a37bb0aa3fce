import { type Model, type Problem, tablesOf } from "@waymark/core";
import { type Mapping, mappingFile, readMapping } from "@waymark/spreadsheets";
import type { Disk } from "../files/disk.js";
import { readJson } from "../files/json.js";

/** The mapping of a folder; an empty one where there is none, or where it cannot be read and that is reported. */
export function folderMapping(disk: Disk, folder: string, problems: Problem[], model?: Model): Mapping {
  const data = readJson(disk, folder, mappingFile, problems);
  return data === undefined ? {} : readMapping(data, problems, tablesOf(model));
}
