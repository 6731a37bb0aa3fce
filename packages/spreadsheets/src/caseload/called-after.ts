import { foldWord, nearest, type RecordTable } from "@waymark/core";

/**
 * Whether the name of a file or a sheet has the name of a table in it, or another word for it, in the singular or plural.
 *
 * @param name without its ending
 * @example
 * ```ts
 * const table = { list: "overrides", also: ["veto"] };
 * isCalledAfter(table, "Vetoes 2026"); // => true
 * isCalledAfter(table, "photographs"); // => false
 * ```
 */
export function isCalledAfter(table: Pick<RecordTable, "list" | "also">, name: string): boolean {
  const words = wordsOf(name);
  return namesOf(table).some((phrase) =>
    words.some((_, from) => phrase.every((word, i) => isSame(words[from + i] ?? "", word))),
  );
}

/** Whether the whole name of a file is all but the name of a table, or of another word for it. */
export function isNearlyCalled(table: Pick<RecordTable, "list" | "also">, name: string): boolean {
  const folded = foldWord(name);
  const most = Math.max(1, Math.floor(folded.length / 4));
  return (
    nearest(
      folded,
      namesOf(table).map((phrase) => phrase.join("")),
      most,
    ) !== undefined
  );
}

function namesOf({ list, also = [] }: Pick<RecordTable, "list" | "also">): readonly (readonly string[])[] {
  return [list, ...also].map(wordsOf);
}

/** The words of a name, also of one such as `ClientList_2026`. */
function wordsOf(name: string): string[] {
  return name
    .replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, " ")
    .split(/[^\p{L}\p{N}]+/u)
    .map(foldWord)
    .filter((word) => word !== "");
}

function isSame(a: string, b: string): boolean {
  return singular(a) === singular(b);
}

function singular(word: string): string {
  if (word.length < 4) return word;
  return word
    .replace(/ies$/, "y")
    .replace(/(?<=[oxsh])es$/, "")
    .replace(/s$/, "");
}
