import { fileCell, type Table } from "@waymark/report/tables";
import type { SheetOut } from "./csv.js";

/** A described table as a sheet for a CSV file or a workbook: every column but those made for readers alone. */
export function sheetOf<Row>({ columns }: Table<Row>, rows: readonly Row[]): SheetOut {
  const own = columns.filter(({ readersOnly }) => !readersOnly);
  return {
    header: own.map(({ id }) => id),
    rows: rows.map((row) => own.map(({ kind, cell }) => fileCell(kind, cell(row)))),
  };
}
