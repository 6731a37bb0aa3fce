import type { Field } from "@waymark/core";
import type { Column } from "./column.js";
import { wordsIn } from "./known-ids.js";

/** How people say in a column’s name, or in a cell, that two must be kept apart. */
const apart = [
  ...[
    "must not",
    "mustn't",
    "do not match",
    "don't match",
    "not be matched",
    "not to be matched",
    "not match",
    "not with",
  ],
  ...[
    "never with",
    "never match",
    "avoid",
    "avoids",
    "keep apart",
    "keep away",
    "keep separate",
    "apart from",
  ],
  ...[
    "conflict",
    "conflicts",
    "conflict of interest",
    "not allowed",
    "unsuitable",
    "mentor only",
    "mentors only",
  ],
];

/** How the name of a column says that somebody is known, or that something is wished for. */
const inNames = [
  ...[
    "do not",
    "don't",
    "knows",
    "known to",
    "related",
    "related to",
    "relative",
    "relatives",
    "relation to",
    "sibling",
    "siblings",
  ],
  ...["brother", "brothers", "sister", "sisters", "friend", "friends", "friend of", "associates", "link to"],
  ...[
    "links to",
    "linked to",
    "prefers",
    "preferred",
    "preference",
    "preferences",
    "wants",
    "wishes",
    "rejected",
  ],
  ...["refused", "turned down", "fell out with", "history with", "veto", "excluded", "exclusions"],
];

/** Whether a column’s name or what is in it speaks of keeping people apart or of a wish, in these words or in the fields’ own. */
export function speaksOfPeople(
  { name, words }: Pick<Column, "name" | "words">,
  fields: readonly Field[],
): boolean {
  const wishes = fields.filter(({ kind }) => kind === "choices");
  const own = wishes.flatMap(({ values = [] }) => values.flatMap(({ also = [] }) => also));
  const phrases = own.filter((one) => wordsIn(one).length > 1);
  return says(name, [...apart, ...inNames, ...phrases]) || words.some((word) => says(word, apart));
}

function says(text: string, phrases: readonly string[]): boolean {
  const spaced = (one: string) => ` ${wordsIn(one).join(" ")} `;
  const own = spaced(text);
  return phrases.some((phrase) => own.includes(spaced(phrase)));
}
