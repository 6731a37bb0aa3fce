import type { Caseload, Model, ReadCaseload } from "@waymark/core";
import type { SheetOut } from "../output/csv.js";

/** What is known of success: nothing adds up to an overall score. */
export interface Success {
  readonly journeys: readonly unknown[];
}

/** The journeys of a caseload's clients, and the programme's report. */
export function successOf(_model: Model, _caseload: Caseload, _read: ReadCaseload): Success {
  return { journeys: [] };
}

/** The sheets that say so, by file name. */
export function successSheets(_success: Success): [string, SheetOut][] {
  return [];
}
