/** What may stand between the cells of a text. */
export type Delimiter = "," | ";" | "\t" | "|";

const known: readonly Delimiter[] = [",", ";", "\t", "|"];

/** How the cells of a text are separated, and where they start. */
export interface Separation {
  readonly delimiter: Delimiter;
  /** Whether the first line says so, as in `sep=;`: then it is no row. */
  readonly isSaid: boolean;
}

/**
 * What stands between the cells of a file: what a first line `sep=` says, or else the sign that splits the header into
 * the most names.
 *
 * @example
 * ```ts
 * separationOf("id;faith\nc1;sunni\n"); // => { delimiter: ";", isSaid: false }
 * separationOf("sep=;\nid;faith\n"); // => { delimiter: ";", isSaid: true }
 * ```
 */
export function separationOf(text: string): Separation {
  const start = text.slice(0, 20_000);
  const said = /^"?sep=([,;\t|])"?[\t,;|]*(?:\r?\n|\r)/i.exec(start)?.[1] as Delimiter | undefined;
  if (said !== undefined) return { delimiter: said, isSaid: true };
  const header =
    start
      .replaceAll(/"[^"]*"/g, "")
      .split(/[\r\n]/)
      .find((line) => line.trim() !== "") ?? "";
  const counts = known.map((delimiter) => header.split(delimiter).length);
  return { delimiter: known[counts.indexOf(Math.max(...counts))] ?? ",", isSaid: false };
}
