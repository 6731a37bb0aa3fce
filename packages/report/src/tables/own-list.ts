import type { OwnList } from "@waymark/core";
import type { Table } from "./table.js";

/** The column that says which ids of the scheme's own list something holds. Files have had this name from the start. */
export const listColumn = "report_ids";

/** A table with the column of the scheme's own list under the scheme's head; without it where there is no list. */
export function withList<Row>(table: Table<Row>, list: OwnList | undefined): Table<Row> {
  const columns = table.columns.flatMap((column) => {
    if (column.id !== listColumn) return [column];
    return list === undefined ? [] : [{ ...column, head: list.head }];
  });
  return { ...table, columns };
}
