import type { Field } from "../field/vocabulary.js";
import type { Facts } from "../formula/index.js";
import type { Outcome } from "../scale/read-scale.js";
import type { Scale } from "../scale/scale.js";
import { fillSentence } from "../sentence.js";

/**
 * What a scale's outcome says, and where that comes from: the sentence of the level, or what to ask while it is open. A
 * factor of a match and a part by itself say it alike, because both say it here.
 *
 * @example
 * ```ts
 * const levels = [{ id: "all", when: true, points: 0, says: "Lives in {client.town}." }];
 * const open = { level: undefined, points: 0, low: 0, high: 0, possible: levels, unknown: [] };
 * explainOutcome({ source: "none", ask: "Where?", levels }, open, {}, new Map()).says; // => "Not known yet. Where?"
 * ```
 */
export function explainOutcome(
  scale: Scale,
  { level }: Outcome,
  facts: Facts,
  fields: ReadonlyMap<string, Field>,
): { readonly says: string; readonly source: string } {
  const open = `Not known yet. ${scale.ask ?? ""}`.trim();
  return { says: fillSentence(level?.says ?? open, facts, fields), source: level?.source ?? scale.source };
}
