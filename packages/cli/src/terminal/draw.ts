import { isNumeric, sayCell, type Table } from "@waymark/report/tables";
import { table } from "./table.js";

/**
 * A described table as lines of text.
 *
 * @param width how many letters fit on a line; unbounded where left out, as in a file
 */
export function draw<Row>({ columns }: Table<Row>, rows: readonly Row[], width?: number): string {
  return table(
    columns.map(({ head, kind }) => ({ title: head, align: isNumeric(kind) ? "right" : "left" })),
    rows.map((row) => columns.map(({ kind, cell }) => sayCell(kind, cell(row)))),
    width,
  );
}
