import { dayText } from "../days.js";
import type { Field } from "../field/vocabulary.js";
import type { Value } from "../formula/index.js";

/** A value as a table holds it; null where it is not known. */
export function cellText(field: Field, value: Value | undefined): string | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.length === 0 ? "none" : value.join(";");
  if (typeof value === "boolean") return value ? "yes" : "no";
  return field.kind === "date" ? dayText(Number(value)) : String(value);
}
