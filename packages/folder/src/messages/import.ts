import { listed } from "@waymark/core";

/** What is said of foreign files once they are read. */
export const unreadColumns = (file: string, columns: readonly string[]) =>
  `${file}: not read: ${columns.join(", ")}.`;

/** A column that is left, with the field that it looks most like, where it looks like any. */
export const unreadColumn = (column: string, like: string | undefined) =>
  like === undefined ? column : `${column} (like ${like})`;

const mostNamed = 12;

export const notGiven = (file: string, titles: readonly string[]) =>
  `${file}: no column gives ${listed(titles, { most: mostNamed })}. What a rule asks stays unknown until it is filled in.`;

/** A word that is read as several values, so that nobody finds them in a field unawares. */
export const readAsSeveral = (file: string, column: string, word: string, titles: readonly string[]) =>
  `${file}, ${column}: “${word}” is read as ${listed(titles, { most: mostNamed })}.`;
