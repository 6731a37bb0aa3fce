import { isNumeric, sayCell } from "../tables/say.js";
import { type Table, withoutFigures } from "../tables/table.js";
import type { Child, Html } from "./html.js";
import { table } from "./table.js";

/** How a page draws a table: its caption, and cells that hold more than text. */
export interface Drawn<Row> {
  readonly caption?: string;
  /** Leaves the caption to those who listen, where a heading just above says the same. */
  readonly quiet?: boolean;
  /** Whether figures over levels of the scheme’s own are shown: in a part that is opened to see them. */
  readonly figures?: boolean;
  /** By column: a cell with markup, as a link or a note of the source, in place of its text. */
  readonly cells?: Readonly<Record<string, (row: Row) => Child>>;
}

/** A described table as markup. */
export function drawTable<Row>(
  described: Table<Row>,
  rows: readonly Row[],
  { caption = described.title, quiet = false, figures = false, cells = {} }: Drawn<Row> = {},
): Html {
  const { columns } = figures ? described : withoutFigures(described);
  return table({
    caption,
    quiet,
    columns: columns.map(({ head, kind }) => ({
      head,
      kind: kind === "picture" ? kind : isNumeric(kind) ? "number" : "text",
    })),
    rows: rows.map((row) =>
      columns.map(({ id, kind, cell }) => cells[id]?.(row) ?? sayCell(kind, cell(row))),
    ),
  });
}
