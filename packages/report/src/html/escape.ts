/** What may stand in HTML text or in a double-quoted attribute, by the character that it replaces. */
const entities: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"],
  ["`", "&#96;"],
]);

const special = /[&<>"'`\u2028\u2029]/g;

// Control characters, direction overrides and halves of surrogate pairs: invisible, and able to mislead a reader.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const unreadable = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;
// Any of these and of their neighbours, and halves of pairs: text without them is safe as it is.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const suspect = /[\u0000-\u0008\u000b-\u001f"&'<>`\u007f-\u009f\u2028-\u2069\ud800-\udfff\ufffe\uffff]/;
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Text made safe for HTML, in a text or inside a double-quoted attribute. Every value that comes from data goes
 * through here. What cannot be seen or printed is shown as U+FFFD, so that nothing hides in an id.
 *
 * @example
 * ```ts
 * escapeHtml('<b id="x">'); // => "&lt;b id=&quot;x&quot;&gt;"
 * ```
 */
export function escapeHtml(text: string): string {
  if (!suspect.test(text)) return text;
  return text
    .replace(loneSurrogate, "\ufffd")
    .replace(unreadable, "\ufffd")
    .replace(special, (character) => entities.get(character) ?? `&#${character.charCodeAt(0)};`);
}

/** A text in which what cannot be seen or printed is shown as U+FFFD. */
export function seen(text: string): string {
  return text.replace(loneSurrogate, "\ufffd").replace(unreadable, "\ufffd");
}
