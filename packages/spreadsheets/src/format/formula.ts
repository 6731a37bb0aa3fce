const live = /^[=@\t\r＝＠]/u;
const sign = /^[+\-＋－]/u;
const number = /^[+-]?(?:\d[\d ,.']*|\.\d+)%?$/;

/**
 * Whether a spreadsheet might run a cell's text as a formula: it starts with = + - @, a tab, a carriage return or
 * one of their full-width forms, and is not simply a number. White space, quotes and apostrophes before it do not
 * hide it.
 *
 * @example
 * ```ts
 * looksLikeFormula("=1+1"); // => true
 * looksLikeFormula("-5"); // => false
 * ```
 */
export function looksLikeFormula(cell: string): boolean {
  if (live.test(cell)) return !/^[\t\r]\s*$/.test(cell);
  const bare = cell.replace(/^[\s'’‘"\uFEFF\u200B-\u200D\u2060]+/u, "");
  if (live.test(bare)) return true;
  return sign.test(bare) && !number.test(bare.trimEnd()) && bare.trimEnd().length > 1;
}

/** Whether a cell holds a control character other than tab and line breaks. */
export function hasControlCharacter(cell: string): boolean {
  for (let i = 0; i < cell.length; i++) {
    const code = cell.charCodeAt(i);
    if ((code < 32 && code !== 9 && code !== 10 && code !== 13) || code === 127) return true;
  }
  return /\p{Surrogate}/u.test(cell);
}
