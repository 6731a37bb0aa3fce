import { type Field, foldWord, type Model, valueNamed } from "@waymark/core";

/** Words that say nothing of what is wished for. */
const filler = new Set(
  [
    ...[
      "a",
      "an",
      "the",
      "some",
      "someone",
      "somebody",
      "anyone",
      "who",
      "that",
      "is",
      "be",
      "to",
      "of",
      "from",
      "in",
    ],
    ...[
      "with",
      "and",
      "or",
      "but",
      "please",
      "mentor",
      "person",
      "speaks",
      "speaking",
      "speaker",
      "lives",
      "living",
    ],
    ...["background", "yes", "y", "he", "she", "they", "i", "on"],
  ].map(foldWord),
);
const shared = new Set(["same", "shared", "similar"]);
/** No name of a value has more words. */
const longest = 5;

/**
 * A wish in somebody's own words, as choices: `prefers a woman, not from Dudley` is a preference for one value and
 * against another. Clause by clause: the name of a value that a choice may be about, and how much it is wished.
 *
 * @returns the choices with semicolons between them, and whether every word was understood
 */
export function readWish(
  model: Model,
  field: Field,
  text: string,
): { readonly value: string; readonly isWhole: boolean } {
  const named = [...(model.named.get(field.refersTo ?? "") ?? [])];
  const clauses = text.split(/[;,.|\n]|\s+but\s+/i).filter((clause) => foldWord(clause) !== "");
  const read = clauses.map((clause) => readClause(field, named, clause));
  const found = read.flatMap(({ choice }) => (choice === undefined || choice === "" ? [] : [choice]));
  const about = found.map((choice) => choice.slice(0, choice.search(/[=:]/) + 1));
  const isWhole =
    read.every(({ choice, isWhole: whole }) => choice !== undefined && whole) &&
    new Set(about).size === about.length;
  return { value: found.filter((_, i) => about.indexOf(about[i]!) === i).join(";"), isWhole };
}

interface Clause {
  /** Empty where the clause says that nothing is wished for; undefined where it was not understood. */
  readonly choice: string | undefined;
  readonly isWhole: boolean;
}

type Named = readonly (readonly [piece: string, field: Field])[];

function readClause(field: Field, named: Named, clause: string): Clause {
  if (valueNamed(field, clause) === "any") return { choice: "", isWhole: true };
  const words = clause.split(/[^\p{L}\p{N}'’+-]+/u).filter((word) => foldWord(word) !== "");
  const used = new Set<number>();
  const take = <T>(find: (phrase: string) => T | undefined): T | undefined => {
    for (let length = Math.min(longest, words.length); length > 0; length--)
      for (let from = 0; from + length <= words.length; from++) {
        const at = Array.from({ length }, (_, i) => from + i);
        if (at.some((i) => used.has(i))) continue;
        const found = find(at.map((i) => words[i]).join(" "));
        if (found === undefined) continue;
        for (const i of at) used.add(i);
        return found;
      }
    return undefined;
  };
  const about = take((phrase) => {
    const hits = named.flatMap(([piece, own]) => {
      const value = valueNamed(own, phrase);
      return value === undefined ? [] : [`${piece}=${value}`];
    });
    return hits.length === 0 ? undefined : hits;
  });
  const wish = take((phrase) => valueNamed(field, phrase)) ?? "prefer";
  const isShared = words.some((word, i) => !used.has(i) && shared.has(foldWord(word)));
  const piece = isShared
    ? take((phrase) =>
        named.find(([id, { title, also = [] }]) =>
          [id, title, ...also].some((one) => foldWord(one) === foldWord(phrase)),
        ),
      )
    : undefined;
  const isRest = (word: string, i: number) =>
    used.has(i) || filler.has(foldWord(word)) || (piece !== undefined && shared.has(foldWord(word)));
  const isWhole =
    words.every(isRest) && (about?.length ?? 1) === 1 && (about === undefined || piece === undefined);
  const subject = about?.[0] ?? piece?.[0];
  return { choice: subject === undefined ? undefined : `${subject}:${wish}`, isWhole };
}
