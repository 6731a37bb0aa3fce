import { askAbout } from "../field/ask-about.js";
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
  { level, unknown }: Outcome,
  facts: Facts,
  fields: ReadonlyMap<string, Field>,
): { readonly says: string; readonly source: string } {
  if (!level) return { says: sayOpen(scale, unknown, facts, fields), source: scale.source };
  return { says: fillSentence(level.says, facts, fields), source: level.source ?? scale.source };
}

/**
 * That it is not known yet, and what finds it out: the questions of the fields that are missing where each has one, and
 * else the question of the scale.
 */
function sayOpen(
  scale: Scale,
  unknown: readonly string[],
  facts: Facts,
  fields: ReadonlyMap<string, Field>,
): string {
  const asks = unknown.map((name) => {
    const [kind = ""] = name.split(".");
    const field = fields.get(name);
    return field?.ask === undefined ? undefined : askAbout(field, `the ${kind}`);
  });
  if (asks.length > 0 && !asks.includes(undefined)) return `Not known yet. ${asks.join(" ")}`;
  return `Not known yet. ${fillSentence(scale.ask ?? "", facts, fields)}`.trim();
}
