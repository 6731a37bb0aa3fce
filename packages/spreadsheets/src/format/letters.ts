/**
 * A spreadsheet's letter for a column counted from 0.
 *
 * @example
 * ```ts
 * columnLetter(27); // => "AB"
 * ```
 */
export function columnLetter(index: number): string {
  const rest = index % 26;
  const before = index < 26 ? "" : columnLetter(Math.floor(index / 26) - 1);
  return before + String.fromCharCode(65 + rest);
}
