/** A value while a formula runs: whole numbers, truth values, words, sorted sets of words, or null for unknown. */
export type Value = number | string | boolean | readonly string[] | null;
