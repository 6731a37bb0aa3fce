import { type Facts, type Model, readFact } from "@waymark/core";
import type { Unknown } from "./types.js";

/** Facts that something reads, and the question to ask for them. */
export interface Asked {
  readonly reads: readonly string[];
  readonly ask?: string | undefined;
}

/** The facts of a list that are not known, each once, in the order of the fields' names. */
export function unknownFacts(model: Model, facts: Facts, asked: readonly Asked[]): Unknown[] {
  const found = new Map<string, Unknown>();
  for (const { reads, ask } of asked) {
    for (const field of reads) {
      if (found.has(field) || readFact(field, facts) !== null) continue;
      const title = model.fields.get(field)?.title ?? field;
      found.set(field, { field, title, ask: ask ?? `Find out: ${title}.` });
    }
  }
  return mergeUnknowns([...found.values()]);
}

/** Unknowns, each field once (the first question stands), in the order of the fields' names. */
export function mergeUnknowns(lists: readonly Unknown[]): Unknown[] {
  const found = new Map<string, Unknown>();
  for (const one of lists) if (!found.has(one.field)) found.set(one.field, one);
  return [...found.values()].sort((a, b) => (a.field < b.field ? -1 : 1));
}
