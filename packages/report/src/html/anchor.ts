/**
 * The name of a place in the page for a record: letters, digits, hyphens and underscores only, and different for
 * different ids.
 *
 * @example
 * ```ts
 * anchor("client", "C-017"); // => "client-C-017"
 * anchor("client", "a b"); // => "client-a_20_b"
 * ```
 */
export function anchor(kind: string, id: string): string {
  const safe = id.replace(/[^A-Za-z0-9-]/gu, (character) => `_${character.codePointAt(0)?.toString(16)}_`);
  return `${kind}-${safe}`;
}
