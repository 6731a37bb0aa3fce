import type { Problem } from "../problems.js";

/** A text in quotes, which may hold any sign; or a sign of another language, the longest first. */
const scan =
  /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|===|!==|<>|=>|=<|==|!=|<=|>=|&&|\|\||\*\*|[&|!^%=≥≤≠×÷“”‘’]|\b(?:AND|OR|NOT)\b/g;

/** What the policy language writes in place of a sign that people know from another language. */
const write: Readonly<Record<string, string>> = {
  "===": "Write == in its place.",
  "!==": "Write != in its place.",
  "<>": "Write != in its place.",
  "≠": "Write != in its place.",
  "=": "Write == to compare; nothing can be set here.",
  "=>": "Write >= in its place.",
  "≥": "Write >= in its place.",
  "=<": "Write <= in its place.",
  "≤": "Write <= in its place.",
  "&&": "Write and in its place.",
  "&": "Write and in its place.",
  AND: "Write and, in small letters.",
  "||": "Write or in its place.",
  "|": "Write or in its place.",
  OR: "Write or, in small letters.",
  "!": "Write not in its place, as in not client.asks.",
  NOT: "Write not, in small letters.",
  "^": "Write a product in its place: x * x.",
  "**": "Write a product in its place: x * x.",
  "×": "Write * in its place.",
  "÷": "Write / in its place.",
  "%": "There is no remainder and no per cent here: use + - * / and whole numbers.",
  "“": 'Write straight quotes, as in "open".',
  "”": 'Write straight quotes, as in "open".',
  "‘": 'Write straight quotes, as in "open".',
  "’": 'Write straight quotes, as in "open".',
};

/**
 * A problem for each sign of a formula that belongs to another language, with what to write in its place.
 *
 * @example
 * ```ts
 * foreignSigns("client.age === 3").map(({ hint }) => hint); // => ["Write == in its place."]
 * foreignSigns('client.says == "a = b"'); // => []
 * ```
 */
export function foreignSigns(text: string): Problem[] {
  return [...text.matchAll(scan)].flatMap(({ 0: sign, index }): Problem[] => {
    const hint = Object.hasOwn(write, sign) ? write[sign] : undefined;
    if (hint === undefined) return [];
    const message = `The formula has ${sign} at character ${index + 1}.`;
    return [{ code: "formula-not-allowed", path: "", message, hint }];
  });
}
