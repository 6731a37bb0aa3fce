import { mappingFile } from "@waymark/spreadsheets";
import { decisionsFile } from "../decisions/read.js";
import { fundingFile } from "../funding/read.js";
import { questionsFile } from "../import/questions-file.js";
import { instrumentsFile } from "../success/instruments.js";
import { protocolFile } from "../success/plan.js";
import { pluginFile, policyFile } from "./scheme.js";
import { schemeFolder } from "./scheme-folder.js";

/** The files and folders of a caseload that hold no list of records, whether or not they are there. */
export const settingsFiles: readonly string[] = [
  policyFile,
  mappingFile,
  pluginFile,
  schemeFolder,
  fundingFile,
  protocolFile,
  decisionsFile,
  instrumentsFile,
  questionsFile,
];
