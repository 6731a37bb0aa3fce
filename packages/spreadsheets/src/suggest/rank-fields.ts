import { dayOf, type Field, foldWord, truthIn, wholeNumberOf } from "@waymark/core";
import { type Column, isDays, wordsKnown } from "./column.js";

/** A field that a column could be: how much its name says so, and how much what stands in it. */
export interface RankedField {
  readonly field: Field;
  /** The share of the field's name, or of another name for it, that the column's has; 0 where they share no word. */
  readonly name: number;
  /** The share of the different words of the column that the field could hold; null where it could hold any. */
  readonly cells: number | null;
}

/** The fields that a column shares a word with, or whose words it holds, the likeliest first. */
export function rankFields(column: Column, fields: readonly Field[]): RankedField[] {
  // Numbers alone say nothing of what they count.
  const isTelling = column.words.some((word) => !/^\d+$/.test(word));
  return fields
    .map((field) => ({ field, name: shareOfName(column.name, field), cells: shareOfCells(column, field) }))
    .filter(({ name, cells }) => {
      if (name === 0) return isTelling && (cells ?? 0) >= telling;
      return cells === foreign ? name > 0.5 : cells !== 0;
    })
    .sort((a, b) => b.name - a.name || (b.cells ?? 0) - (a.cells ?? 0));
}

/** Words that many names have, and that say little of what is in a column. */
const common = new Set(
  [
    ...[
      "date",
      "day",
      "type",
      "the",
      "of",
      "no",
      "number",
      "name",
      "for",
      "to",
      "is",
      "in",
      "on",
      "at",
      "and",
      "or",
    ],
    ...[
      "client",
      "mentor",
      "any",
      "they",
      "their",
      "who",
      "what",
      "when",
      "how",
      "many",
      "case",
      "done",
      "people",
    ],
    ...[
      "person",
      "young",
      "can",
      "be",
      "has",
      "have",
      "a",
      "an",
      "with",
      "other",
      "status",
      "outcome",
      "time",
    ],
  ].map(stem),
);

function shareOfName(name: string, field: Field): number {
  const own = new Set(tokens(name));
  const shares = [field.title, field.id, ...(field.also ?? [])].map((one) => {
    const words = tokens(one);
    return words.length === 0 ? 0 : words.filter((word) => own.has(word)).length / words.length;
  });
  return Math.max(0, ...shares);
}

function tokens(name: string): string[] {
  const words = name.split(/[^\p{L}\p{N}]+/u).map(stem);
  return [...new Set(words)].filter((word) => word.length > 2 && !common.has(word));
}

/** A word without the ending of a plural or of a verb, so that `known groups` and `knows a group` share two, and `selection` and `selected` one. */
function stem(word: string): string {
  const folded = foldWord(word);
  return folded.length < 5
    ? folded.replace(/(?<=...)s$/, "")
    : folded.replace(/(?:ations?|ions?|ies|y|ed|ing|s)$/, "");
}

/** Of a column whose name says nothing, at least this share of its words must be the field’s. */
export const telling = 0.8;
const mostAnswers = 4;

/** Words of a kind that a few questions can settle: at most so many different ones, and neither days nor numbers. */
const mostForeign = 8;
const foreign = 0.01;

function shareOfCells(column: Column, field: Field): number | null {
  const share = shareKnown(column, field);
  const isOfWords = field.kind === "boolean" || field.kind === "category" || field.kind === "categories";
  const isOther = ({ words }: Column) =>
    words.length > mostForeign || words.every((word) => /^[\d\s.,/-]+$/.test(word)) || isDays(column);
  return share === 0 && isOfWords && !isOther(column) ? foreign : share;
}

function shareKnown(column: Column, field: Field): number | null {
  const { words } = column;
  if (words.length === 0) return 1;
  const share = (fits: (word: string) => boolean) => words.filter(fits).length / words.length;
  switch (field.kind) {
    case "boolean": {
      const known = share((word) => truthIn(field, word) !== undefined);
      const cells = column.cells.filter((cell) => truthIn(field, cell) !== undefined).length;
      // A few words, most cells of which answer yes or no, are answers, whatever else some of them say.
      const isMostly = words.length <= mostAnswers && cells * 2 >= column.cells.length;
      return isMostly ? Math.max(known, telling) : known;
    }
    case "date":
      return share((word) => dayOf(word) !== undefined || dayOf(word, "month-first") !== undefined);
    case "integer":
      return share((word) => wholeNumberOf(word) !== undefined);
    case "category":
    case "categories": {
      const { known, of } = wordsKnown(column, field);
      return of === 0 ? 0 : known / of;
    }
    case "identifier":
      return new Set(column.cells).size === column.cells.length ? null : 0;
    default:
      return null;
  }
}
