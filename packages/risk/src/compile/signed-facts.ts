import { type CompileContext, unknown } from "@waymark/core";
import type { SignedFact } from "./schemas.js";

/**
 * The values of facts that say something of a person which somebody must stand by. Each names a field of the engagement
 * and words of its own; what does not is a problem of the plugin.
 */
export function signedFacts(context: CompileContext, facts: readonly SignedFact[]): readonly SignedFact[] {
  const { words, problems } = context;
  const engagement = words.fieldsOf.get("engagement") ?? [];
  for (const { field, values } of facts) {
    const path = `plugins.signedFacts.${field}`;
    const found = engagement.find(({ id }) => id === field);
    if (found === undefined) {
      const ids = engagement.map(({ id }) => id);
      problems.push(unknown("unknown-field", path, `An engagement has no field ${field}.`, field, ids));
      continue;
    }
    const own = (found.values ?? []).map(({ id }) => id);
    for (const value of values.filter((one) => !own.includes(one)))
      problems.push(unknown("unknown-value", path, `${found.title} has no value ${value}.`, value, own));
  }
  return facts;
}

/**
 * What a finding is about that stands by a value of a fact.
 *
 * @example
 * ```ts
 * signedWord("use_of_sessions", "unclear"); // => "use_of_sessions-unclear"
 * ```
 */
export const signedWord = (field: string, value: string): string => `${field}-${value}`;
