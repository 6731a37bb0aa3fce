import type { FieldReader, PersonalField, Reading } from "../compile/reading.js";
import type { Field } from "./vocabulary.js";

/** The identity and special-category fields that a policy reads, what reads them, and why. */
export function personalFields(
  fields: ReadonlyMap<string, Field>,
  readings: readonly Reading[],
): PersonalField[] {
  const readers = new Map<string, FieldReader[]>();
  for (const { names, reader } of readings)
    for (const name of new Set(names)) readers.set(name, [...(readers.get(name) ?? []), reader]);
  return [...readers]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, by]): PersonalField[] => {
      const field = fields.get(name);
      if (!field || field.sensitivity === "ordinary") return [];
      return [
        {
          field: name,
          title: field.title,
          sensitivity: field.sensitivity,
          readBy: by.map(({ kind, id }) => `${kind} ${id}`).sort(),
          readers: by,
          when: by.some(({ when }) => when === "always") ? "always" : "if-asked",
        },
      ];
    });
}
