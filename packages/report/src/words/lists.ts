import { capital } from "@waymark/core";
/**
 * A sentence without the full stop at its end, to stand inside another one.
 *
 * @example
 * ```ts
 * clause("Lives in the same district."); // => "Lives in the same district"
 * ```
 */
export function clause(sentence: string): string {
  return sentence.replace(/\.\s*$/, "");
}

/**
 * An id of lower-case words as a reader says it.
 *
 * @example
 * ```ts
 * spoken("outputs-and-usage"); // => "Outputs and usage"
 * ```
 */
export function spoken(id: string): string {
  const words = id.replace(/[-_]+/g, " ");
  return capital(words);
}
