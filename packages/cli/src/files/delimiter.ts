import { readCsv } from "./csv.js";

/** What may stand between cells. Only the comma is read; the others are recognised, to say so. */
export type Delimiter = "," | ";" | "\t" | "|";

const known: readonly Delimiter[] = [",", ";", "\t", "|"];

/**
 * What stands between the cells of a file, going by its header: the sign that splits it into the most names.
 *
 * @example
 * ```ts
 * delimiterOf("id;faith\nc1;sunni\n"); // => ";"
 * ```
 */
export function delimiterOf(text: string): Delimiter {
  const header = text.slice(0, 20_000);
  const widths = known.map((delimiter) => readCsv(header, delimiter).rows[0]?.cells.length ?? 0);
  const most = Math.max(...widths);
  return known[widths.indexOf(most)] ?? ",";
}
