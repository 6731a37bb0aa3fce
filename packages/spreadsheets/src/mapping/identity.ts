import { type Field, foldWord, type ListName, type Problem } from "@waymark/core";
import * as say from "../messages/mapping.js";
import type { Source } from "./columns.js";
import type { Mapping } from "./schema.js";

/**
 * Refuses a mapping by which somebody's identity would enter under another name: a column called after a field of
 * identity or special category, or words of one, that feed an ordinary field. Identity must never reach a risk, and
 * a field is known to hold it by its own name alone.
 *
 * @param known - every field of the model, by record and id
 */
export function identityRenamed(
  list: ListName,
  sources: readonly Source[],
  mapping: Mapping,
  known: Iterable<Field>,
): Problem[] {
  const personal = [...known].filter(({ sensitivity }) => sensitivity !== "ordinary");
  return sources.flatMap(({ field, name }): Problem[] => {
    if (field.sensitivity !== "ordinary") return [];
    const parts = name.split(" + ").filter((part) => !isNamed(field, part));
    const own = new Set(wordsOf(field));
    // A field with the same list of words, as of places, holds the same by the scheme's own word.
    const others = personal.filter((one) => !wordsOf(one).some((word) => own.has(word) && !isCommon(word)));
    const byName = others.find((one) => parts.some((part) => isNamed(one, part)));
    if (byName) return [say.identityRenamed(`columns.${list}.${name}`, byName.title, field.title)];
    const words = Object.keys(mapping.values?.[list]?.[field.id] ?? {}).map(foldWord);
    const byWords = others.find((one) => {
      const held = new Set(wordsOf(one));
      return words.filter((word) => held.has(word) && !own.has(word) && !isCommon(word)).length > 1;
    });
    return byWords ? [say.identityRenamed(`values.${list}.${field.id}`, byWords.title, field.title)] : [];
  });
}

/** Words that lists have in common without being about the same. */
function isCommon(word: string): boolean {
  return ["none", "other", "no", "yes", "unknown", "not known", "mixed"].includes(word);
}

function isNamed({ id, title, also = [] }: Field, name: string): boolean {
  const bare = foldWord(name.replace(/\s*\([^()]*\)\s*/g, " "));
  return [id, title, ...also].some((one) => foldWord(one) === bare);
}

/** The words of a field's own list, and other words for them. */
function wordsOf({ values = [] }: Field): string[] {
  return values.flatMap(({ id, title, also = [] }) => [id, title, ...also].map(foldWord));
}
