import type { Field } from "../field/vocabulary.js";
import { plainWords } from "./fold.js";
import {
  besideNames,
  commonWords,
  identityNames,
  identityRoots,
  identityWords,
  matchNames,
} from "./words.js";

type Named = Pick<Field, "id" | "title" | "also" | "values">;

const plain = (text: string) => plainWords(text).join(" ");
const phrases = (words: readonly string[]) => words.map((word) => [plain(word), word] as const);
/** By the first word of each, so that a name is compared with few. */
const anywhere = new Map<string, [phrase: string, word: string][]>();
for (const [phrase, word] of phrases(identityWords)) {
  const first = phrase.split(" ")[0]!;
  anywhere.set(first, [...(anywhere.get(first) ?? []), [phrase, word]]);
}
const roots = phrases(identityRoots);
const whole = new Map(phrases(identityNames));
const match = phrases(matchNames);
const beside = new Set(besideNames.map(plain));
const common = new Set(commonWords.map(plain));

/**
 * What of somebody's identity a name speaks of: the word of the list in `words.ts`; undefined where of nothing.
 *
 * @example
 * ```ts
 * identityIn("Client’s faiths"); // => "faith"
 * identityIn("Meeting place"); // => undefined
 * ```
 */
export function identityIn(name: string): string | undefined {
  const words = plainWords(name);
  const line = ` ${words.join(" ")} `;
  for (const first of words)
    for (const [phrase, word] of anywhere.get(first) ?? []) if (line.includes(` ${phrase} `)) return word;
  const root = roots.find(([part]) => words.some((word) => word.includes(part)));
  return root?.[1] ?? whole.get(bareName(words));
}

/** Whether a fact is called after match points. */
export function isCalledMatchPoints({ id, title, also = [] }: Named): boolean {
  const names = [id, title, ...also].map((name) => ` ${plain(name)} `);
  return match.some(([phrase]) => names.some((name) => name.includes(` ${phrase} `)));
}

/**
 * What an ordinary fact looks like where it looks like somebody's identity, by its id, its title, other names for it or
 * its words: those that speak of identity anywhere, and those of the fields that a model declares personal.
 *
 * @param personal the fields that are declared identity or special category data
 * @returns a function that says what a field looks like, as a reader may be told; undefined where like none of it
 * @example
 * ```ts
 * const likeness = identityLikeness([]);
 * likeness({ id: "x1", title: "Marker", values: [{ id: "a", title: "Muslim" }] }); // => "muslim"
 * likeness({ id: "venue", title: "Meeting place" }); // => undefined
 * ```
 */
export function identityLikeness(personal: Iterable<Named>): (field: Named) => string | undefined {
  // The two sides have most fields in common, and a list of places is long: each is looked at once.
  const apart = new Map(
    [...personal].map((one) => [`${one.id} ${one.title} ${one.values?.length ?? 0}`, one] as const),
  );
  const others = [...apart.values()].map((one) => ({ title: one.title, ...foldedOf(one) }));
  return (field) => {
    const own = foldedOf(field);
    const spoken = own.speaksOf();
    if (spoken !== undefined) return spoken;
    return others.find(
      ({ names, words }) => own.names.some((name) => names.includes(name)) || sharesWords(own.values, words),
    )?.title;
  };
}

/** One word of another list out of two, or two and more than a third of the own ones: longer lists have everyday words in common. */
function sharesWords(own: readonly (readonly string[])[], others: ReadonlySet<string>): boolean {
  const telling = own.filter((names) => names.every((name) => !common.has(name)));
  const shared = telling.filter((names) => names.some((name) => others.has(name))).length;
  return shared * 3 > telling.length && (shared > 1 || telling.length <= 2);
}

function foldedOf({ id, title, also = [], values = [] }: Named) {
  const names = [id, title, ...also];
  const words = values.map((value) => [value.id, value.title, ...(value.also ?? [])]);
  const folded = words.map((one) => one.map(plain).filter((name) => name !== ""));
  const ids = new Set(folded.map(([first]) => first));
  return {
    speaksOf: () =>
      [...names, ...words.flat()].map(identityIn).find((word) => word !== undefined) ??
      (ids.has("m") && ids.has("f") ? "m and f" : undefined),
    names: names.map((name) => bareName(plainWords(name))).filter((name) => name !== ""),
    /** The names of each value. */
    values: folded,
    /** The names of all values, without those that lists have in common. */
    words: new Set(folded.flat().filter((name) => !common.has(name))),
  };
}

function bareName(words: readonly string[]): string {
  return words.filter((word) => !beside.has(word)).join(" ");
}
