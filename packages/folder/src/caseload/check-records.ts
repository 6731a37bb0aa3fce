import {
  type Caseload,
  type CaseloadTables,
  checkCaseload,
  type Model,
  type Problem,
  placeInChanges,
} from "@waymark/core";
import { checkCaseloadRows } from "@waymark/spreadsheets";
import { answerProblems } from "./answers.js";
import { evidenceProblems } from "./evidence.js";

/** A caseload with what is wrong with its records, and what somebody is asked about them, by paths as core has them. */
export interface CheckedRecords {
  readonly caseload: Caseload;
  readonly problems: readonly Problem[];
  readonly questions: readonly Problem[];
}

/** Opens the records of a caseload, and makes every check of them that a command makes. */
export function checkRecords(
  model: Model,
  tables: CaseloadTables,
  today: string | undefined,
): CheckedRecords {
  const problems: Problem[] = [];
  const caseload = checkCaseload(model, tables, problems);
  const checks = checkCaseloadRows({
    model,
    rows: caseload.rows,
    ...(today === undefined ? {} : { today }),
  });
  problems.push(...answerProblems(caseload), ...evidenceProblems(model, tables));
  problems.push(...placeInChanges(caseload.places, checks.problems));
  return { caseload, problems, questions: placeInChanges(caseload.places, checks.questions) };
}
