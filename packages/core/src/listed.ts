/**
 * Words as a list in a sentence. Of many only the first few can be named, and the others counted.
 *
 * @param options `most`: how many are named; one more is named where it would be the only one that is counted. `word`: what
 *   stands before the last
 * @example
 * ```ts
 * listed(["age", "faith", "style"]); // => "age, faith and style"
 * listed(["M-1", "M-2", "M-3", "M-4"], { most: 2 }); // => "M-1, M-2 and 2 others"
 * ```
 */
export function listed(
  words: readonly string[],
  { most = Number.POSITIVE_INFINITY, word = "and" }: { readonly most?: number; readonly word?: string } = {},
): string {
  if (words.length > most + 1)
    return `${words.slice(0, most).join(", ")} ${word} ${words.length - most} others`;
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${word} ${words.at(-1)}`;
}
