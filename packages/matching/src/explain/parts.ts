import type { Field } from "@waymark/core";
import type { Term } from "../gaps/terms.js";

/** Facts that hang together because one rule or factor reads several of them, and all that reads them. */
export interface Part {
  readonly fields: readonly Field[];
  readonly terms: readonly Term[];
}

/** Whether somebody could bring another value of a field about. */
export function canChange(field: Field): boolean {
  return field.change !== undefined && field.sensitivity === "ordinary";
}

/** Split the fields that can change into parts that no term connects. */
export function partsOf(fields: readonly Field[], terms: readonly Term[]): Part[] {
  const parts: { ids: Set<string>; terms: Term[] }[] = [];
  const ids = new Set(fields.map(({ id }) => id));
  for (const term of terms) {
    const own = term.fields.filter((id) => ids.has(id));
    if (own.length === 0) continue;
    const touching = parts.filter((part) => own.some((id) => part.ids.has(id)));
    const merged = {
      ids: new Set([...own, ...touching.flatMap((part) => [...part.ids])]),
      terms: [...touching.flatMap((part) => part.terms), term],
    };
    for (const part of touching) parts.splice(parts.indexOf(part), 1);
    parts.push(merged);
  }
  return parts.map((part) => ({ fields: fields.filter(({ id }) => part.ids.has(id)), terms: part.terms }));
}
