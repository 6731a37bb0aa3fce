import type { OwnList } from "@waymark/core";

const numbered = (letters: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${letters}${String(i + 1).padStart(2, "0")}`);

/**
 * The risks that the report names, by ids of our own: project, mentor, client, organisation, and those outside §6.
 *
 * @example
 * ```ts
 * riskList.ids.length; // => 46
 * ```
 */
export const riskList: OwnList = Object.freeze({
  title: "the report’s risks",
  head: "Ids in the report",
  source: "§6; the ids: our coding",
  ids: [
    ...numbered("RP", 15),
    ...numbered("RM", 11),
    ...numbered("RC", 6),
    ...numbered("RO", 6),
    ...numbered("RX", 8),
  ],
});
