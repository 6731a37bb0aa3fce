export { folderMapping } from "./caseload/mapping.js";
export type { Input } from "./caseload/read.js";
export { type Folder, readFolder } from "./caseload/read.js";
export { hasOwnScheme, pluginFile, policyFile, readScheme, type Scheme } from "./caseload/scheme.js";
export { schemeFolder } from "./caseload/scheme-folder.js";
export { schemeOf } from "./caseload/scheme-of.js";
export { settingsFiles } from "./caseload/settings-files.js";
export { filesBelow, settingsOf } from "./caseload/settings-of.js";
export { withCaseloadLocked } from "./decisions/lock.js";
export { planRecord } from "./decisions/plan.js";
export type { PlannedRecord } from "./decisions/planned-record.js";
export { decisionsFile } from "./decisions/read.js";
export { appendDecision } from "./decisions/write.js";
export { appendChanges, changesFile } from "./events/append.js";
export { eventsOnRecord } from "./events/on-record.js";
export { checkEvent, type Look, modelOn, type Preview, previewOf } from "./events/preview.js";
export type { Digest } from "./files/digest.js";
export type { Disk } from "./files/disk.js";
export { readJson } from "./files/json.js";
export { join } from "./files/names.js";
export { isPlainObject } from "./files/plain-object.js";
export { readWithin } from "./files/read-within.js";
export { writeWhole } from "./files/write-whole.js";
export { readFunding } from "./funding/read.js";
export { type AsImported, asImported, importedFiles } from "./import/as-imported.js";
export { caseloadFiles } from "./import/caseload-files.js";
export { foreignFiles } from "./import/foreign-files.js";
export { importScheme } from "./import/import-scheme.js";
export { neededFields } from "./import/needed-fields.js";
export { newPolicy } from "./import/new-policy.js";
export { importNotes } from "./import/notes.js";
export {
  questionsFile,
  readAnswers,
  type UnfitAnswer,
  unfitAnswers,
  writeQuestions,
} from "./import/questions-file.js";
export * as sayDecisions from "./messages/decisions.js";
export { diskProblem, notOrdinary } from "./messages/disk.js";
export { changedMeanwhile } from "./messages/events.js";
export * as sayOutput from "./messages/output.js";
export { decisionsCut, rowsGone } from "./messages/output.js";
export * as sayPlan from "./messages/plan.js";
export * as sayPolicy from "./messages/policy.js";
export * as sayRegister from "./messages/register.js";
export * as sayScheme from "./messages/scheme.js";
export { buildOutputs, receiptHead } from "./output/build.js";
export { csvLines, writeCsv } from "./output/csv.js";
export { bytesOf, documentOutput, gathered, type Output, wholeOf } from "./output/output.js";
export {
  asOutputs,
  checkTarget,
  namesIn,
  type Outputs,
  ownNames,
  publish,
  recover,
} from "./output/publish.js";
export { type Receipt, readReceipt } from "./output/receipt.js";
export { checkRegisterTarget } from "./output/register-file.js";
export { sheetOf } from "./output/sheet-of.js";
export { xlsxOutput } from "./output/xlsx.js";
export { type PolicyPreview, policyPreview } from "./policy/preview.js";
export { type PolicySetting, policyWith, type SettingChange, settingChanges } from "./policy/settings.js";
export type {} from "./problem-codes.js";
export { earlierAssessments } from "./register/earlier.js";
export { readRegister } from "./register/read-register.js";
export { computeResults, headOf } from "./results/compute.js";
export { compareReceipts, type Difference, firstDifference } from "./results/difference.js";
export { goneRows } from "./results/gone.js";
export { type Held, heldByRun, type MemoryNeeded, memoryNeeded, shareThatFits } from "./results/memory.js";
export { matchesIn, readMatches, readPrevious, startedFrom } from "./results/previous.js";
export { type Progress, sayCount } from "./results/progress.js";
export { assessAll, keptRecord, noEngagement } from "./results/risk.js";
export { byIndicator, type InstrumentOnFile } from "./success/instruments.js";
export { checkPlan } from "./success/plan.js";
export { type TracedNumber, type TracedRows, tracedNumber } from "./success/traced-number.js";
export { version } from "./version.js";
