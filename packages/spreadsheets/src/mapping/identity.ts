import {
  type Field,
  foldWord,
  identityIn,
  identityLikeness,
  type ListName,
  type Problem,
} from "@waymark/core";
import * as say from "../messages/mapping.js";
import type { Source } from "./columns.js";
import type { Mapping } from "./schema.js";

/**
 * Refuses a mapping by which somebody's identity would enter under another name: a column called after a field of
 * identity or special category, a column by whose name identity is spoken of, or words of either, that feed an ordinary
 * field. Names and words are compared one by one, whatever letters they are written in. Identity must never reach a risk,
 * and a field is known to hold it by its own name alone.
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
    if (field.sensitivity !== "ordinary" || field.notIdentity !== undefined) return [];
    // No risk reads an id, and a pseudonym may be made of initials.
    if (field.kind === "identifier" || field.kind === "identifiers") return [];
    const parts = name.split(" + ").filter((part) => !isNamed(field, part));
    const given = Object.keys(mapping.values?.[list]?.[field.id] ?? {});
    // Most columns have the field's own name, and words that nobody translated.
    if (parts.length === 0 && given.length === 0) return [];
    const own = new Set(wordsOf(field));
    // A field with the same list of words, as of places, holds the same by the scheme's own word.
    const others = personal.filter((one) => !wordsOf(one).some((word) => own.has(word) && !isCommon(word)));
    const like = identityLikeness(others);
    // The scheme itself may call an ordinary field after what somebody knows of a faith, say.
    const spoken = [field.id, field.title, ...(field.also ?? [])].map(identityIn);
    const isNews = (found: string | undefined) => found !== undefined && !spoken.includes(found);
    const called = parts.map((part) => bare(part)).map((part) => like({ id: part, title: part }));
    const byName = called.find(isNews);
    if (byName) return [say.identityRenamed(`columns.${list}.${name}`, byName, field.title)];
    const words = given.filter((word) => !own.has(foldWord(word)));
    const values = words
      .filter((word) => !isCommon(foldWord(word)))
      .map((word) => ({ id: word, title: word }));
    const found = [...words.map(identityIn), like({ id: "", title: "", values })];
    const byWords = found.find((one) => isNews(one) && !ownSpeaks(field, one));
    return byWords ? [say.identityRenamed(`values.${list}.${field.id}`, byWords, field.title)] : [];
  });
}

/** Whether the field's own words speak of the same: then words of it are no news. */
function ownSpeaks({ values = [] }: Field, found: string | undefined): boolean {
  return values.some(({ id, title, also = [] }) =>
    [id, title, ...also].some((one) => identityIn(one) === found),
  );
}

/** Words that lists have in common without being about the same. */
function isCommon(word: string): boolean {
  return ["none", "other", "no", "yes", "unknown", "not known", "mixed"].includes(word);
}

function isNamed({ id, title, also = [] }: Field, name: string): boolean {
  return [id, title, ...also].some((one) => foldWord(one) === foldWord(bare(name)));
}

/** A name without what stands in brackets. */
function bare(name: string): string {
  return name.replace(/\s*\([^()]*\)\s*/g, " ");
}

/** The words of a field's own list, and other words for them. */
function wordsOf({ values = [] }: Field): string[] {
  return values.flatMap(({ id, title, also = [] }) => [id, title, ...also].map(foldWord));
}
