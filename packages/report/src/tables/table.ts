/** What a cell holds. Null is an empty cell: not known, or nothing to say. */
export type Cell = string | number | boolean | null;

/**
 * What a column holds, and so how every view writes it: points are hundredths of a per cent and are shown out of 100;
 * a share is between 0 and 1; a date is a day as 2026-01-31. A picture stands as text where a view cannot draw it.
 */
export type Kind = "text" | "date" | "count" | "days" | "points" | "share" | "number" | "yes-no" | "picture";

/** One column of a table: its name in files, its head for readers, and what stands in a cell. */
export interface Column<Row> {
  /** The name of the column in a CSV file or workbook, which people build on. */
  readonly id: string;
  /** The head that a reader sees. */
  readonly head: string;
  readonly kind: Kind;
  readonly cell: (row: Row) => Cell;
  /** Whether it says for readers what other columns of a file hold apart; files leave it out. */
  readonly readersOnly?: true;
  /**
   * Whether it is a figure over levels that the scheme made: views show the words beside it, and the figure where
   * somebody asks for figures. Points always are. Files hold every figure.
   */
  readonly onRequest?: true;
}

/** One table, described once for the terminal, CSV, workbook and page. */
export interface Table<Row> {
  readonly title: string;
  /** What is said where there is no row. */
  readonly empty: string;
  readonly columns: readonly Column<Row>[];
}

type Maker<Row> = (id: string, head: string, cell: (row: Row) => Cell) => Column<Row>;

/**
 * Functions that make the columns of one type of row, one for each kind.
 *
 * @example
 * ```ts
 * const { text } = columnsOf<{ name: string }>();
 * text("name", "Name", (row) => row.name).cell({ name: "Ann" }); // => "Ann"
 * ```
 */
export function columnsOf<Row>(
  only: Pick<Column<Row>, "readersOnly" | "onRequest"> = {},
): Readonly<Record<Exclude<Kind, "yes-no"> | "yesNo", Maker<Row>>> {
  const of =
    (kind: Kind): Maker<Row> =>
    (id, head, cell) => ({ id, head, kind, cell, ...only });
  return {
    text: of("text"),
    date: of("date"),
    count: of("count"),
    days: of("days"),
    points: of("points"),
    share: of("share"),
    number: of("number"),
    yesNo: of("yes-no"),
    picture: of("picture"),
  };
}

/**
 * A table as views show it unless somebody asks for figures: without the columns that hold figures of the scheme’s own
 * making.
 *
 * @example
 * ```ts
 * const { text, points } = columnsOf<{ fit: string; score: number }>();
 * const table = { title: "Fit", empty: "None.", columns: [text("fit", "Fit", ({ fit }) => fit), points("score", "Score", ({ score }) => score)] };
 * withoutFigures(table).columns.map(({ id }) => id); // => ["fit"]
 * ```
 */
export function withoutFigures<Row>(table: Table<Row>): Table<Row> {
  return {
    ...table,
    columns: table.columns.filter(({ kind, onRequest }) => kind !== "points" && !onRequest),
  };
}

/**
 * A table with some of its columns, in the order named: a view with less room than a file.
 *
 * @throws RangeError for a column that the table does not have
 */
export function pick<Row>(table: Table<Row>, ...ids: readonly string[]): Table<Row> {
  const columns = ids.map((id) => {
    const column = table.columns.find((one) => one.id === id);
    if (column === undefined) throw new RangeError(`The table "${table.title}" has no column ${id}.`);
    return column;
  });
  return { ...table, columns };
}
