import { inWordsOf, type People, usualPeople } from "@waymark/core";
import { type Cell, fileCell, type Table } from "@waymark/report/tables";
import type { SheetOut } from "./csv.js";

/**
 * A described table as a sheet for a CSV file or a workbook: every column but those made for readers alone. Sentences say
 * the scheme's own words for client and mentor; a single word may be an id, and stays as it is.
 */
export function sheetOf<Row>(
  { columns }: Table<Row>,
  rows: readonly Row[],
  people: People = usualPeople,
): SheetOut {
  const own = columns.filter(({ readersOnly }) => !readersOnly);
  return {
    header: own.map(({ id }) => id),
    rows: rows.map((row) => own.map(({ kind, cell }) => inWords(people, fileCell(kind, cell(row))))),
  };
}

function inWords(people: People, cell: Cell): Cell {
  return typeof cell === "string" && /\s/.test(cell) ? inWordsOf(people, cell) : cell;
}
