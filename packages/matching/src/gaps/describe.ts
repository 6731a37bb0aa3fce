import { dayText, type Field, fillSentence, type Model, type Value } from "@waymark/core";
import type { IdealMentor } from "./ideal-mentor.js";
import type { WantedBy } from "./terms.js";

/** One thing that a mentor to recruit should be, have or know. */
export interface ProfileField {
  /** The field, as `mentor.specialisms`. */
  readonly field: string;
  readonly title: string;
  readonly sensitivity: Field["sensitivity"];
  /** The value as the engine reads it; a date as its day, `YYYY-MM-DD`. */
  readonly value: string | number | boolean | readonly string[];
  /** The value in words. */
  readonly says: string;
  /** What would be lost without it: rules first. */
  readonly wantedBy: readonly WantedBy[];
}

/** The fields of a profile in words: those that a rule or wish wants first, then in the vocabulary's order. */
export function describeProfile(model: Model, { values, wantedBy }: IdealMentor): ProfileField[] {
  const fields = (model.fieldsOf.get("mentor") ?? []).filter(({ id }) => values.has(id));
  const described = fields.map((field): ProfileField => {
    const value = values.get(field.id)!;
    return {
      field: `mentor.${field.id}`,
      title: field.title,
      sensitivity: field.sensitivity,
      value: plainValue(field, value),
      says: fillSentence(`{mentor.${field.id}}`, { mentor: { [field.id]: value } }, model.fields),
      wantedBy: wantedBy.get(field.id) ?? [],
    };
  });
  const wanted = ({ wantedBy: by }: ProfileField) => (by.some(({ kind }) => kind !== "factor") ? 0 : 1);
  return described
    .map((one, at) => ({ one, at }))
    .sort((a, b) => wanted(a.one) - wanted(b.one) || a.at - b.at)
    .map(({ one }) => one);
}

/** A value as a caseload's file would have it. */
export function plainValue(field: Field, value: Value): ProfileField["value"] {
  if (field.kind === "date" && typeof value === "number") return dayText(value);
  return value as ProfileField["value"];
}

/** A profile in one sentence. */
export function sayProfile(profile: readonly ProfileField[]): string {
  const parts = profile.map(({ title, says }) => `${title.toLowerCase()}: ${says}`);
  return parts.length === 0 ? "Any mentor will do." : `A mentor with ${parts.join("; ")}.`;
}
