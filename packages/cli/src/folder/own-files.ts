import { decisionsFile } from "../decisions/read.js";
import type { Disk } from "../files/disk.js";
import { lists } from "../files/names.js";
import { fundingFile } from "../funding/read.js";
import { mappingFile, readMapping } from "../mapping/read.js";
import { protocolFile } from "../success/plan.js";
import { fileFor } from "./read.js";
import { pluginFile, policyFile } from "./scheme.js";

/** The names of every file that a caseload is read from, whether or not it is there: no result may take one. */
export function ownFiles(disk: Disk, caseload: string): string[] {
  const mapping = readMapping(disk, caseload, []);
  return [
    ...[policyFile, pluginFile, mappingFile, protocolFile, decisionsFile, fundingFile, "instruments.json"],
    ...lists.map(({ list }) => fileFor(list, mapping)),
  ];
}
