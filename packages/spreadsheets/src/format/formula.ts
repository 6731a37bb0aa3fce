/**
 * Whether a cell of text is a formula: it starts with =, or with + - or @ and goes on as a formula does, with a function,
 * a cell or a command. White space, quotes and apostrophes before it do not hide it. Other text with such a sign at its
 * start is kept: whatever is written for a spreadsheet is made harmless then.
 *
 * @example
 * ```ts
 * looksLikeFormula("=1+1"); // => true
 * looksLikeFormula("@SUM(A1)"); // => true
 * looksLikeFormula("+44 7700 900123"); // => false
 * looksLikeFormula("- he asked for him"); // => false
 * ```
 */
export function looksLikeFormula(cell: string): boolean {
  if (cell === "" || /^[A-Za-z0-9]/.test(cell)) return false;
  const bare = cell.normalize("NFKC").replace(/^[\s'’‘"\uFEFF\u200B-\u200D\u2060]+/u, "");
  if (bare.startsWith("=")) return bare.length > 1;
  if (!/^[+\-@]/.test(bare)) return false;
  return /^[+\-@]+\s*(?:[A-Z_.][\w.]*\(|\$?[A-Z]{1,3}\$?\d+(?![\w-])|.*\|.*!)/i.test(bare);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const anyControl = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
const loneHalf = /\p{Surrogate}/u;

/** Whether a cell holds a control character other than tab and line breaks. */
export function hasControlCharacter(cell: string): boolean {
  return anyControl.test(cell) || loneHalf.test(cell);
}
