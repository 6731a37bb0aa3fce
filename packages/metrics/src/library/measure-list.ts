import type { OwnList } from "@waymark/core";

const numbered = (letters: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${letters}${String(i + 1).padStart(2, "0")}`);

/**
 * The measures that the report names, by ids of our own: outputs, vulnerability, understanding, and the evaluation's design.
 *
 * @example
 * ```ts
 * measureList.ids.length; // => 88
 * ```
 */
export const measureList: OwnList = Object.freeze({
  title: "the report’s measures",
  head: "Ids in the report",
  source: "§7, §8; the ids: our coding",
  ids: [...numbered("MQ", 22), ...numbered("MV", 50), ...numbered("MU", 10), ...numbered("MB", 6)],
});
