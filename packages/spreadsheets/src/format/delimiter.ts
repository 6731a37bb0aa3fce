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
  const header =
    text
      .slice(0, 20_000)
      .replaceAll(/"[^"]*"/g, "")
      .split(/[\r\n]/)
      .find((line) => line.trim() !== "") ?? "";
  const counts = known.map((delimiter) => header.split(delimiter).length);
  return known[counts.indexOf(Math.max(...counts))] ?? ",";
}
