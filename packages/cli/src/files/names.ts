import { caseloadLists, type ListName } from "@waymark/core";

/** A list of a caseload: the name that its records go by, and that of its file. */
export type List = ListName;

/** The files of a caseload, with the kind of record that each holds. The first two must be there. */
export const lists = caseloadLists;

/** The name of a list's own file, where no mapping says otherwise. */
export const fileOf = (list: List): string => `${list}.csv`;

/** A path by its parts, with forward slashes, which every system reads. */
export function join(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "" && part !== ".").join("/") || ".";
}

/** A spreadsheet's letter for a column counted from 0: A, B, … Z, AA. */
export function columnLetter(index: number): string {
  const rest = index % 26;
  const before = index < 26 ? "" : columnLetter(Math.floor(index / 26) - 1);
  return before + String.fromCharCode(65 + rest);
}
