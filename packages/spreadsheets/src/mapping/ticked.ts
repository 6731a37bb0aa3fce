import { isUnknownWord, truthOf } from "@waymark/core";

/**
 * Yes or no from a cell of a column of ticks, where a cross may stand for yes; null where nothing was said, and
 * undefined where it says something else.
 *
 * @example
 * ```ts
 * tickOf("x"); // => true
 * tickOf(""); // => null
 * tickOf("maybe"); // => undefined
 * ```
 */
export function tickOf(cell: string): boolean | null | undefined {
  if (/^[x×☑]$/iu.test(cell.trim())) return true;
  return truthOf(cell) ?? (isUnknownWord(cell) ? null : undefined);
}

/**
 * The words of the columns that say yes, as one cell: none where all say no, and empty where nothing is ticked and
 * something was left open. A cell that is neither stays as it is, to be refused.
 *
 * @example
 * ```ts
 * ticked(["mon-am", "mon-pm"], ["x", ""]); // => "mon-am"
 * ticked(["mon-am", "mon-pm"], ["no", "no"]); // => "none"
 * ticked(["mon-am", "mon-pm"], ["no", ""]); // => ""
 * ```
 */
export function ticked(words: readonly string[], cells: readonly string[]): string {
  const ticks = cells.map(tickOf);
  const strange = cells.find((_, i) => ticks[i] === undefined);
  if (strange !== undefined) return strange;
  const said = words.filter((_, i) => ticks[i] === true);
  if (said.length > 0) return said.join(";");
  return ticks.includes(null) ? "" : "none";
}
