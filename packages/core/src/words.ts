/**
 * A noun with its article: a or an, as it is spoken.
 *
 * @example
 * ```ts
 * withArticle("engagement"); // => "an engagement"
 * withArticle("unit"); // => "a unit"
 * ```
 */
export function withArticle(noun: string): string {
  return `${/^(?:[aeio](?!ne\b)|u(?!n[ai]|s[aeiu]))/i.test(noun) ? "an" : "a"} ${noun}`;
}

/**
 * A text with a capital at its beginning.
 *
 * @example
 * ```ts
 * capital("six wait"); // => "Six wait"
 * ```
 */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
