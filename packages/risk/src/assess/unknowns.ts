import { type Facts, type Model, readFact } from "@waymark/core";
import type { FactorFinding } from "../judgement/record-factors.js";

/** A fact that is not known, and what to ask. */
export interface Unknown {
  /** The field, as `engagement.venue`. */
  readonly field: string;
  readonly title: string;
  readonly ask: string;
  /** Why it is empty, where somebody said so. */
  readonly because?: string;
}

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
      found.set(field, { field, title, ask: ask ?? `What is known of “${title}”?` });
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

/** Why facts are empty, by field, as findings say it. */
export function reasonsFor(findings: readonly FactorFinding[] = []): ReadonlyMap<string, string> {
  return new Map(
    findings
      .filter(({ presence, reason }) => presence === "omitted" && reason.trim() !== "")
      .map(({ factor, reason }) => [`engagement.${factor}`, reason]),
  );
}

/** What is not known of a risk or a duty, with why it is empty; what became known since needs no reason. */
export function withReasons<T extends { readonly unknowns: readonly Unknown[] }>(
  one: T,
  reasons: ReadonlyMap<string, string>,
): T {
  if (!one.unknowns.some(({ field }) => reasons.has(field))) return one;
  const unknowns = one.unknowns.map((unknown): Unknown => {
    const because = reasons.get(unknown.field);
    return because === undefined ? unknown : { ...unknown, because };
  });
  return { ...one, unknowns };
}
