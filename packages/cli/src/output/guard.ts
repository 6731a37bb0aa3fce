const number = /^[+-]?(?:\d+(?:[.,]\d+)*|\.\d+)%?$/;
const live = /^[\s'"\uFEFF\u200B-\u200D\u2060]*[=+\-@＝＋－＠]/u;
const control = /^[\t\r]/;

/**
 * Text that a spreadsheet will not run: what starts like a formula, at the start of the cell or of a line within
 * it, gets an apostrophe before it. Plain numbers stay numbers.
 *
 * @example
 * ```ts
 * guardCell("=1+1"); // => "'=1+1"
 * guardCell("-5.00"); // => "-5.00"
 * ```
 */
export function guardCell(text: string): string {
  if (number.test(text)) return text;
  return text
    .split(/(\r\n|\n|\r)/)
    .map((line, i) => (i % 2 === 0 && (live.test(line) || control.test(line)) ? `'${line}` : line))
    .join("");
}
