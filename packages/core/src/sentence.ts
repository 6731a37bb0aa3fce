import { dayText } from "./days.js";
import type { Field } from "./field/vocabulary.js";
import type { Facts } from "./formula/index.js";
import { readFact } from "./scale/read-scale.js";

const placeholder = /\{([a-z]+\.[a-z0-9_-]+)\}/g;

/** The fields that a sentence names in braces. */
export function placeholders(sentence: string): string[] {
  return [...sentence.matchAll(placeholder)].map((match) => match[1]!);
}

/**
 * Fill a sentence's placeholders with the titles of the values that they name. What is unknown is said to be.
 *
 * @example
 * ```ts
 * fillSentence("Lives in {mentor.district}.", { mentor: { district: "dudley" } }, new Map()); // => "Lives in dudley."
 * ```
 */
export function fillSentence(sentence: string, facts: Facts, fields: ReadonlyMap<string, Field>): string {
  return sentence.replace(placeholder, (_, name: string) => sayValue(name, facts, fields));
}

function sayValue(name: string, facts: Facts, fields: ReadonlyMap<string, Field>): string {
  const value = readFact(name, facts);
  const field = fields.get(name);
  if (value === null) return "not known";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number") return field?.kind === "date" ? dayText(value) : String(value);
  const words = typeof value === "string" ? [value] : value;
  if (words.length === 0) return "none";
  return words.map((word) => titleOf(field, word)).join(", ");
}

/** The title of one of a field's values; the value itself where it has none. */
export function titleOf(field: Field | undefined, value: string): string {
  return field?.values?.find(({ id }) => id === value)?.title ?? value;
}
