import type { Field } from "./vocabulary.js";

/**
 * What to say so that a field is found out: its question to the person, or what to find out where there is none.
 *
 * @param who the person of the record, as `the client` or `M-014`
 * @example
 * ```ts
 * askAbout({ describes: "When the mentor can meet.", ask: "When can you meet?" }, "M-014"); // => "Ask M-014: When can you meet?"
 * askAbout({ describes: "Whether the mentor is trained." }, "M-014"); // => "Find out about M-014: whether the mentor is trained."
 * ```
 */
export function askAbout({ ask, describes }: Pick<Field, "ask" | "describes">, who: string): string {
  if (ask !== undefined) return `Ask ${who}: ${ask}`;
  return `Find out about ${who}: ${describes.slice(0, 1).toLowerCase()}${describes.slice(1)}`;
}
