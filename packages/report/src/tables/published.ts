import type { PublicTable } from "@waymark/metrics";
import { columnsOf, type Table } from "./table.js";

/** One row of a published table of counts; an empty count is not published. */
export interface PublishedRow {
  readonly name: string;
  readonly cells: readonly (number | null)[];
  readonly total: number | null;
}

/** The rows of a table of counts, then the sums. */
export function publishedRows({ table }: PublicTable): PublishedRow[] {
  return [
    ...table.rows.map((name, i) => ({
      name,
      cells: table.cells[i] ?? [],
      total: table.rowTotals[i] ?? null,
    })),
    { name: "all", cells: table.columnTotals, total: table.total },
  ];
}

const row = columnsOf<PublishedRow>();
const shown = (count: number | null | undefined) => count ?? "·";

/** A table of counts that may leave the programme. */
export function publishedTable({ title, table }: PublicTable): Table<PublishedRow> {
  return {
    title,
    empty: "There is nothing to count.",
    columns: [
      row.text("row", "", ({ name }) => name),
      ...table.columns.map((column, i) =>
        row.count(`column_${i + 1}`, column, ({ cells }) => shown(cells[i])),
      ),
      row.count("all", "all", ({ total }) => shown(total)),
    ],
  };
}

/** One cell of a published table, as a file holds it. */
export interface PublishedCell {
  readonly table: PublicTable;
  readonly row: string;
  readonly column: string;
  readonly count: number | null;
}

/** Every cell of some published tables, sums included. */
export function publishedCells(tables: readonly PublicTable[]): PublishedCell[] {
  return tables.flatMap((table) =>
    publishedRows(table).flatMap(({ name, cells, total }) => [
      ...table.table.columns.map((column, j) => ({ table, row: name, column, count: cells[j] ?? null })),
      { table, row: name, column: "all", count: total },
    ]),
  );
}

const cell = columnsOf<PublishedCell>();

/** Published tables as one sheet: a row for each cell. */
export const publishedCellTable: Table<PublishedCell> = {
  title: "Published counts",
  empty: "Nothing is published.",
  columns: [
    cell.text("table", "Table", ({ table }) => table.id),
    cell.text("title", "Title", ({ table }) => table.title),
    cell.text("row", "Row", ({ row: name }) => name),
    cell.text("column", "Column", ({ column }) => column),
    cell.count("count", "Count", ({ count }) => count),
  ],
};
