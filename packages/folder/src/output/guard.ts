const number = /^[+-]?(?:\d+(?:[.,]\d+)*|\.\d+)%?$/;
const live = /^[\s'"\uFEFF\u200B-\u200D\u2060]*[=+\-@＝＋－＠]/u;
const control = /^[\t\r]/;
/** Any place of a text where one of these could be found; where there is none, nothing has to be looked at line by line. */
const suspect = /(?:^|[,;|\t\r\n])[\s'"\uFEFF\u200B-\u200D\u2060]*[=+\-@＝＋－＠]|(?:^|[\r\n])[\t\r]/u;

/**
 * Text that no spreadsheet runs, whichever sign it takes to stand between cells: what starts like a formula, at the
 * start of the cell, of a line within it, or after a comma, semicolon, tab or bar, gets an apostrophe before it. A cell that
 * is a plain number stays one.
 *
 * @example
 * ```ts
 * guardCell("=1+1"); // => "'=1+1"
 * guardCell("ok;=1+1;end"); // => "ok;'=1+1;end"
 * guardCell("-5.00"); // => "-5.00"
 * ```
 */
export function guardCell(text: string): string {
  if (!suspect.test(text) || number.test(text)) return text;
  return text
    .split(/(\r\n|\n|\r)/)
    .map((line, i) => (i % 2 === 0 ? guardLine(line) : line))
    .join("");
}

function guardLine(line: string): string {
  const start = live.test(line) || control.test(line) ? "'" : "";
  const inner = line
    .split(/([,;|\t])/)
    .map((part, i) => (i > 0 && i % 2 === 0 && live.test(part) ? `'${part}` : part));
  return start + inner.join("");
}
