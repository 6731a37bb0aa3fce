/** One row of a CSV file. */
export interface CsvRow {
  /** Its number in a spreadsheet: the header is row 1, and line breaks within quotes do not count. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** Something in the text that is not CSV, and where. */
export interface CsvFault {
  readonly kind: "stray-quote" | "text-after-quote" | "open-quote";
  readonly row: number;
  /** The column, counted from 0. */
  readonly column: number;
}

/** What a CSV text holds. */
export interface Csv {
  readonly rows: readonly CsvRow[];
  readonly faults: readonly CsvFault[];
}

/**
 * Read CSV as RFC 4180 has it, with any of the three line endings. Every fault is reported, and reading goes on
 * after it: a stray quote is taken as it stands, and a quote that never closes ends with its own line.
 *
 * @example
 * ```ts
 * readCsv('id,note\nc1,"two\nlines"\n', ",").rows[1]; // => { row: 2, cells: ["c1", "two\nlines"] }
 * ```
 */
export function readCsv(text: string, delimiter: string): Csv {
  const reader = new CsvReader(text, delimiter);
  const rows: CsvRow[] = [];
  while (!reader.done) rows.push(reader.row());
  return { rows, faults: reader.faults };
}

class CsvReader {
  readonly faults: CsvFault[] = [];
  private at = 0;
  private number = 0;

  constructor(
    private readonly text: string,
    private readonly delimiter: string,
  ) {}

  get done(): boolean {
    return this.at >= this.text.length;
  }

  row(): CsvRow {
    this.number++;
    const cells: string[] = [];
    for (;;) {
      cells.push(this.cell(cells.length));
      if (this.text[this.at] !== this.delimiter) break;
      this.at++;
    }
    if (this.text[this.at] === "\r") this.at++;
    if (this.text[this.at] === "\n") this.at++;
    return { row: this.number, cells };
  }

  private cell(column: number): string {
    if (this.text[this.at] !== '"') return this.plain(column);
    const start = this.at;
    const quoted = this.quoted();
    if (quoted === undefined) {
      this.fault("open-quote", column);
      this.at = start;
      return this.toEnd();
    }
    const rest = this.toEnd();
    if (rest !== "") this.fault("text-after-quote", column);
    return quoted + rest;
  }

  private plain(column: number): string {
    const value = this.toEnd();
    if (value.includes('"')) this.fault("stray-quote", column);
    return value;
  }

  /** The text between quotes, two quotes standing for one; undefined where they never close. */
  private quoted(): string | undefined {
    let value = "";
    let from = this.at + 1;
    for (;;) {
      const quote = this.text.indexOf('"', from);
      if (quote < 0) return undefined;
      value += this.text.slice(from, quote);
      if (this.text[quote + 1] !== '"') {
        this.at = quote + 1;
        return value;
      }
      value += '"';
      from = quote + 2;
    }
  }

  /** The text up to the next delimiter or line end. */
  private toEnd(): string {
    const start = this.at;
    while (this.at < this.text.length) {
      const sign = this.text[this.at];
      if (sign === this.delimiter || sign === "\n" || sign === "\r") break;
      this.at++;
    }
    return this.text.slice(start, this.at);
  }

  private fault(kind: CsvFault["kind"], column: number): void {
    this.faults.push({ kind, row: this.number, column });
  }
}
