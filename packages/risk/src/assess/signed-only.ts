import type { Model, RecordValues } from "@waymark/core";
import { riskOf } from "../compile/index.js";
import { signedWord } from "../compile/signed-facts.js";
import { blank } from "../decisions/blank.js";
import type { FactorFinding } from "../judgement/record-factors.js";

/** An engagement without the values that nobody stands by, and why each of those fields counts as empty. */
export interface SignedOnly {
  readonly engagement: RecordValues;
  /** By field, as `engagement.use_of_sessions`. */
  readonly unsigned: ReadonlyMap<string, string>;
}

/**
 * Takes what says something of a person for not known, until somebody stands by it: a finding on that very value, with
 * who, when and why. A cell of a spreadsheet has no author, and nobody is judged by one.
 */
export function signedOnly(
  model: Model,
  engagement: RecordValues,
  findings: readonly FactorFinding[] = [],
): SignedOnly {
  const kept: Record<string, RecordValues[string]> = { ...engagement };
  const unsigned = new Map<string, string>();
  for (const { field, values } of riskOf(model).signedFacts) {
    const value = engagement[field];
    if (typeof value !== "string" || !values.includes(value)) continue;
    if (findings.some((one) => one.factor === signedWord(field, value) && standsBy(one))) continue;
    kept[field] = null;
    const words = model.fields.get(`engagement.${field}`)?.values ?? [];
    const said = words.find(({ id }) => id === value)?.title ?? value;
    unsigned.set(
      `engagement.${field}`,
      `The table says “${said}”, without a signature. Record a finding with name, day and reason, or correct the table.`,
    );
  }
  return { engagement: kept, unsigned };
}

function standsBy({ presence, by, on, reason }: FactorFinding): boolean {
  return presence === "present" && !blank(by) && !blank(on) && !blank(reason);
}
