import { registerLines, registerTable } from "@waymark/report/tables";
import type { KeptRecord, RiskAssessment } from "@waymark/risk";
import type { SheetOut } from "./csv.js";
import { sheetOf } from "./sheet-of.js";

/** What the register is called within a workbook. */
export const registerName = registerTable.title;

/** The names of the register's columns, in order. */
export const registerHeader: readonly string[] = sheetOf(registerTable, []).header;

/** The risk register as a sheet: a row for each risk of each relationship that continues. */
export function registerSheet(assessments: readonly RiskAssessment[], record: KeptRecord): SheetOut {
  return sheetOf(registerTable, registerLines(assessments, record));
}
