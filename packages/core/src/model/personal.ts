import type { Field } from "../schemas/vocabulary.js";
import type { Model, PersonalField } from "./model.js";

/** The identity and special-category fields that a policy reads, and which factors and rules read them. */
export function personalFields(
  fields: ReadonlyMap<string, Field>,
  { factors, rules }: Pick<Model, "factors" | "rules">,
): PersonalField[] {
  const readers = new Map<string, Set<string>>();
  const note = (name: string, reader: string) =>
    readers.set(name, (readers.get(name) ?? new Set()).add(reader));
  for (const { id, mode, weight, similar, different } of factors) {
    if (mode === "off" || weight === 0) continue;
    for (const name of [...similar.reads, ...(different?.reads ?? [])]) note(name, `factor ${id}`);
  }
  for (const { rule, reads } of rules) for (const name of reads) note(name, `rule ${rule.id}`);
  return [...readers]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, readBy]): PersonalField[] => {
      const field = fields.get(name);
      if (!field || field.sensitivity === "ordinary") return [];
      return [
        { field: name, title: field.title, sensitivity: field.sensitivity, readBy: [...readBy].sort() },
      ];
    });
}
