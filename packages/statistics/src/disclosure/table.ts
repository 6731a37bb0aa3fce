import { InputError, type Problem } from "../input-error.js";

/**
 * A table of counts of people, rows by columns. A list of counts is a table with one column. Totals may be left
 * out of what is given: they are added up; given ones are held against the sums.
 */
export interface Table {
  /** Names of the rows, each once. */
  readonly rows: readonly string[];
  /** Names of the columns, each once. */
  readonly columns: readonly string[];
  /** cells[row][column]: people; null only in a table that has been made safe, where it means "not published". */
  readonly cells: readonly (readonly (number | null)[])[];
  /** People in each row. */
  readonly rowTotals?: readonly (number | null)[];
  /** People in each column. */
  readonly columnTotals?: readonly (number | null)[];
  /** People in all. */
  readonly total?: number | null;
}

/** A table that may leave the programme: every total is there, and null means "not published". */
export type PublishedTable = Table & Required<Pick<Table, "rowTotals" | "columnTotals" | "total">>;

/**
 * A table and its totals as one grid of (rows + 1) × (columns + 1) counts, row by row; the last row and the last
 * column are the totals.
 */
export interface Grid {
  /** Rows, totals not counted. */
  readonly rows: number;
  /** Columns, totals not counted. */
  readonly columns: number;
  /** Counts, (rows + 1) × (columns + 1) of them. */
  readonly values: Float64Array;
}

/**
 * Checks a table of true counts and adds its totals.
 *
 * @throws InputError naming every cell that is not a whole number of 0 or more, every name given twice, rows of
 * unequal length, and every total that is not the sum: `not-a-count`, `duplicate`, `ragged`, `empty`, `wrong-total`,
 * `wrong-type`.
 * @example
 * ```ts
 * toGrid({ rows: ["r"], columns: ["a", "b"], cells: [[1, 2]] }).values; // => [1, 2, 3, 1, 2, 3]
 * ```
 */
export function toGrid(table: Table): Grid {
  refuse(shapeProblems(table));
  refuse(cellProblems(table));
  const rows = table.rows.length;
  const columns = table.columns.length;
  const values = new Float64Array((rows + 1) * (columns + 1));
  const width = columns + 1;
  const add = (i: number, j: number, count: number) => {
    values[i * width + j] = (values[i * width + j] ?? 0) + count;
  };
  table.cells.forEach((row, i) => {
    row.forEach((cell, j) => {
      const count = cell ?? 0;
      add(i, j, count);
      add(i, columns, count);
      add(rows, j, count);
      add(rows, columns, count);
    });
  });
  refuse(totalProblems(table, { rows, columns, values }));
  return { rows, columns, values };
}

function shapeProblems(table: Table): Problem[] {
  const names = (["rows", "columns"] as const).flatMap((side) => nameProblems(side, table?.[side]));
  if (names.length > 0) return names;
  if (!Array.isArray(table.cells)) return [wrongType("cells")];
  const found: Problem[] = [];
  if (table.cells.length !== table.rows.length)
    found.push(ragged("cells", table.cells.length, table.rows.length));
  table.cells.forEach((row, i) => {
    if (!Array.isArray(row)) found.push(wrongType(`cells[${i}]`));
    else if (row.length !== table.columns.length)
      found.push(ragged(`cells[${i}]`, row.length, table.columns.length));
  });
  return found;
}

function nameProblems(side: "rows" | "columns", names: unknown): Problem[] {
  if (!Array.isArray(names)) return [wrongType(side)];
  const found: Problem[] = [];
  if (names.length === 0) {
    found.push({
      code: "empty",
      path: side,
      message: `The table has no ${side}.`,
      hint: "Give at least one.",
    });
  }
  if (new Set(names).size < names.length) {
    found.push({ code: "duplicate", path: side, message: "A name is given twice.", hint: "Name each once." });
  }
  return found;
}

function cellProblems(table: Table): Problem[] {
  return table.cells.flatMap((row, i) =>
    row.flatMap((cell, j) => (isCount(cell) ? [] : [notACount(`cells[${i}][${j}]`, cell)])),
  );
}

function totalProblems(table: Table, { rows, columns, values }: Grid): Problem[] {
  const width = columns + 1;
  const found: Problem[] = [];
  const compare = (path: string, given: unknown, sum: number | undefined) => {
    if (!isCount(given)) found.push(notACount(path, given));
    else if (given !== sum) {
      const message = "This total is not the sum of its cells.";
      found.push({ code: "wrong-total", path, message, hint: "Leave totals out; they are added up." });
    }
  };
  const lists = [
    {
      path: "rowTotals",
      given: table.rowTotals,
      length: rows,
      sum: (i: number) => values[i * width + columns],
    },
    {
      path: "columnTotals",
      given: table.columnTotals,
      length: columns,
      sum: (j: number) => values[rows * width + j],
    },
  ];
  for (const { path, given, length, sum } of lists) {
    if (given === undefined) continue;
    if (!Array.isArray(given)) found.push(wrongType(path));
    else if (given.length !== length) found.push(ragged(path, given.length, length));
    else for (const [i, value] of given.entries()) compare(`${path}[${i}]`, value, sum(i));
  }
  if (table.total !== undefined) compare("total", table.total, values[rows * width + columns]);
  return found;
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

function notACount(path: string, value: unknown): Problem {
  return value === null
    ? {
        code: "not-a-count",
        path,
        message: "This cell is not published.",
        hint: "Start from the true counts.",
      }
    : {
        code: "not-a-count",
        path,
        message: "This is not a count of people.",
        hint: "Give a whole number, 0 or more.",
      };
}

function ragged(path: string, length: number, expected: number): Problem {
  const message = `There are ${length} entries where ${expected} are named.`;
  return { code: "ragged", path, message, hint: "Give one for each name." };
}

function wrongType(path: string): Problem {
  return { code: "wrong-type", path, message: "This is not a list.", hint: "Give an array." };
}

function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new InputError(problems);
}
