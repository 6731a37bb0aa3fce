import { dayText } from "./days.js";
import type { Field } from "./field/vocabulary.js";
import type { Facts } from "./formula/index.js";
import { longDay } from "./long-days.js";
import { readFact } from "./scale/read-scale.js";
import { capital } from "./words.js";

const placeholder = /\{([a-z]+\.[a-z0-9_-]+)\}/g;

/** The fields that a sentence names in braces. */
export function placeholders(sentence: string): string[] {
  return [...sentence.matchAll(placeholder)].map((match) => match[1]!);
}

/**
 * What stands in braces in a sentence and names no field: what is within, to be answered with the nearest.
 *
 * @example
 * ```ts
 * badHoles("Lives in {District}, near {mentor.district}."); // => ["District"]
 * badHoles("Lives in {mentor.district."); // => ["mentor.district."]
 * ```
 */
export function badHoles(sentence: string): string[] {
  const rest = sentence.replace(placeholder, "");
  return [...rest.matchAll(/\{([^{}]*)\}?|\}/g)].map(([, inside = ""]) => inside.trim());
}

/**
 * Fill the placeholders of a text with the titles of the values that they name. A placeholder alone, in brackets or at
 * the end after a colon says “not known” where its value is unknown. Elsewhere its sentence would then read badly: the
 * title of what is not known takes the place of that sentence, and the other sentences of the text stay. In a sentence a
 * day is written as a reader writes it; a placeholder that is the whole text gives it as files hold it.
 *
 * @example
 * ```ts
 * fillSentence("Lives in {mentor.district}.", { mentor: { district: "dudley" } }, new Map()); // => "Lives in dudley."
 * fillSentence("It was due on {visit.due_on}. Hold it.", { visit: {} }, new Map()); // => "Due on: not known yet. Hold it."
 * ```
 */
export function fillSentence(text: string, facts: Facts, fields: ReadonlyMap<string, Field>): string {
  const openIn = (some: string) => placeholders(some).filter((name) => readFact(name, facts) === null);
  const isSentence = text.replace(placeholder, "").trim() !== "";
  const fill = (some: string) =>
    some.replace(placeholder, (_, name: string) => {
      const value = sayValue(name, facts, fields);
      return isSentence ? longDay(value) : value;
    });
  if (openIn(text).length === 0) return fill(text);
  return text
    .split(sentenceEnd)
    .map((sentence) => {
      const open = openIn(sentence.replace(standsAlone, ""));
      const titles = open.map((name) => fields.get(name)?.title ?? plainName(name));
      return open.length === 0 ? fill(sentence) : `${titles.join(", ")}: not known yet.`;
    })
    .join(" ");
}

/** Between two sentences. */
const sentenceEnd = /(?<=[.!?][”"’)]?) (?=[\p{Lu}{“"])/u;

/** Placeholders for which “not known” can stand as it is. */
const standsAlone = /^\{[^}]+\}$|\(\{[^}]+\}\)|: \{[^}]+\}(?=[.;]?$)/g;

/** The name of a field that has no title, as words: `visit.due_on` is Due on. */
function plainName(name: string): string {
  const words = name.slice(name.indexOf(".") + 1).replaceAll(/[_-]/g, " ");
  return capital(words);
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
