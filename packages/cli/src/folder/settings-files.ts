import { mappingFile } from "@waymark/spreadsheets";
import { decisionsFile } from "../decisions/read.js";
import { fundingFile } from "../funding/read.js";
import { instrumentsFile } from "../success/instruments.js";
import { protocolFile } from "../success/plan.js";
import { pluginFile, policyFile } from "./scheme.js";

/** The files of a caseload that hold no list of records, whether or not they are there. */
export const settingsFiles: readonly string[] = [
  policyFile,
  mappingFile,
  pluginFile,
  fundingFile,
  protocolFile,
  decisionsFile,
  instrumentsFile,
];
