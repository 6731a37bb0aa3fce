import { changeTable, measureTable, trajectoryRows, trajectoryTable } from "@waymark/report/tables";
import type { Success } from "../results/success.js";
import type { SheetOut } from "./csv.js";
import { sheetOf } from "./sheet-of.js";

/** The sheets of the success report, by file name. */
export function successSheets({ programme, journeys }: Success): [string, SheetOut][] {
  const { outputs, vulnerability, understanding, design } = programme;
  const items = [outputs, vulnerability, understanding, design].flatMap((part) => part.items);
  return [
    ["metrics.csv", sheetOf(measureTable, items)],
    ["distance-travelled.csv", sheetOf(changeTable, vulnerability.changes)],
    ["journeys.csv", sheetOf(trajectoryTable, trajectoryRows(journeys))],
  ];
}
