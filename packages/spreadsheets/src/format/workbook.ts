import type { CsvFault, CsvRow } from "./csv.js";

/** One sheet of a file, as cells of text: days as 2026-01-31, truth values as TRUE and FALSE. */
export interface SheetCells {
  /** The name on its tab; empty for a text file, which has one sheet. */
  readonly name: string;
  readonly isHidden: boolean;
  /** Rows that hold anything, by their number in the spreadsheet. */
  readonly rows: readonly CsvRow[];
  /** Where the text is not CSV. */
  readonly faults: readonly CsvFault[];
  /** Cells whose formula has no value that could be read. */
  readonly withoutValue: readonly { readonly row: number; readonly column: number }[];
  /** What was taken in another way than it looks, in sentences for a reader. */
  readonly notes: readonly string[];
}

/** A file of tables, whatever its format. */
export interface Workbook {
  readonly format: "CSV" | "XLSX" | "ODS";
  readonly sheets: readonly SheetCells[];
  readonly notes: readonly string[];
}

/** No table of people is as wide. */
const mostColumns = 1_000;

/** Collects the cells of one sheet, in whatever order they come. */
export class SheetBuilder {
  readonly withoutValue: { row: number; column: number }[] = [];
  readonly hiddenRows: number[] = [];
  formulas = 0;
  hiddenColumns = 0;
  private readonly rows = new Map<number, string[]>();
  private readonly merges: Merge[] = [];
  private width = 0;
  private isTooWide = false;

  /** @param row counted from 1 @param column counted from 0 */
  set(row: number, column: number, text: string): void {
    if (text === "") return;
    if (column >= mostColumns) {
      this.isTooWide = true;
      return;
    }
    const cells = this.rows.get(row) ?? [];
    while (cells.length < column) cells.push("");
    cells[column] = text;
    this.rows.set(row, cells);
    this.width = Math.max(this.width, cells.length);
  }

  merge(merge: Merge): void {
    if (merge.toRow > merge.fromRow || merge.toColumn > merge.fromColumn) this.merges.push(merge);
  }

  build(name: string, isHidden: boolean): SheetCells {
    const first = Math.min(...this.rows.keys());
    const filled = this.fillMerges(first);
    const rows = [...this.rows]
      .sort(([a], [b]) => a - b)
      .map(([row, cells]) => ({
        row,
        cells: Array.from({ length: this.width }, (_, column) => cells[column] ?? ""),
      }));
    const hidden = this.hiddenRows.filter((row) => this.rows.has(row));
    return {
      name,
      isHidden,
      rows,
      faults: [],
      withoutValue: this.withoutValue,
      notes: [
        ...(hidden.length > 0 ? [`${sayRows(hidden)} hidden, and read all the same.`] : []),
        ...(this.hiddenColumns > 0 ? ["Hidden columns were read all the same."] : []),
        ...(this.formulas > 0
          ? [
              `${this.formulas === 1 ? "1 cell holds a formula; its" : `${this.formulas} cells hold formulas; their`} last value was read.`,
            ]
          : []),
        ...(filled > 0 ? ["Merged cells were read as if their value stood in each row."] : []),
        ...(this.isTooWide ? [`Columns past the ${mostColumns}th were not read.`] : []),
      ],
    };
  }

  /** Below the header, a value that is merged over several rows belongs to each of them. */
  private fillMerges(first: number): number {
    let filled = 0;
    for (const { fromRow, toRow, fromColumn } of this.merges) {
      const value = this.rows.get(fromRow)?.[fromColumn] ?? "";
      if (fromRow <= first || value === "") continue;
      for (let row = fromRow + 1; row <= toRow; row++) {
        if (!this.rows.has(row)) continue;
        this.set(row, fromColumn, value);
        filled++;
      }
    }
    return filled;
  }
}

/** A block of cells shown as one: rows counted from 1, columns from 0, both ends included. */
export interface Merge {
  readonly fromRow: number;
  readonly toRow: number;
  readonly fromColumn: number;
  readonly toColumn: number;
}

/** Row numbers as the start of a sentence. */
function sayRows(rows: readonly number[]): string {
  if (rows.length === 1) return `Row ${rows[0]} is`;
  const shown = rows.slice(0, 6);
  const rest = rows.length - shown.length;
  const last = rest > 0 ? `${rest} more` : String(shown.pop());
  return `Rows ${shown.join(", ")} and ${last} are`;
}
