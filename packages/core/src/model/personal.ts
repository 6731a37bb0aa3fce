import type { Field } from "../schemas/vocabulary.js";
import type { FieldReader, Model, PersonalField } from "./model.js";

/** The identity and special-category fields that a policy reads, which factors and rules read them, and why. */
export function personalFields(
  fields: ReadonlyMap<string, Field>,
  { factors, rules, pairs }: Pick<Model, "factors" | "rules" | "pairs">,
): PersonalField[] {
  const readers = new Map<string, FieldReader[]>();
  const note = (names: readonly string[], reader: FieldReader) => {
    for (const name of new Set(names)) readers.set(name, [...(readers.get(name) ?? []), reader]);
  };
  for (const { id, factor, mode, weight, reads, justification, lawfulBasis } of factors) {
    if (mode === "off" || weight === 0) continue;
    note(reads, {
      ...{ kind: "factor", id, title: factor.title, when: mode === "if-asked" ? "if-asked" : "always" },
      ...{ justification: justification ?? null, lawfulBasis: lawfulBasis ?? null },
    });
  }
  for (const { rule, reads } of rules) {
    note(reads, {
      ...{ kind: "rule", id: rule.id, title: rule.title, when: "always" },
      ...{ justification: rule.justification ?? null, lawfulBasis: rule.lawfulBasis ?? null },
    });
  }
  const items = [
    ...(pairs?.askedBy.map((item) => ({ item, reads: item.reads })) ?? []),
    ...(pairs?.rules.map(({ rule, reads }) => ({ item: rule, reads })) ?? []),
    ...(pairs?.scales.map(({ scale, compiled }) => ({ item: scale, reads: compiled.reads })) ?? []),
  ];
  for (const { item, reads } of items) {
    // The second mentor of a pair is a mentor: the field is the same.
    const names = reads.map((name) => name.replace(/^second\./, "mentor."));
    note(names, {
      ...{ kind: "pair", id: item.id, title: item.title, when: "always" },
      ...{ justification: item.justification ?? null, lawfulBasis: item.lawfulBasis ?? null },
    });
  }
  return [...readers]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, by]): PersonalField[] => {
      const field = fields.get(name);
      if (!field || field.sensitivity === "ordinary") return [];
      return [
        {
          ...{ field: name, title: field.title, sensitivity: field.sensitivity },
          readBy: by.map(({ kind, id }) => `${kind} ${id}`).sort(),
          readers: by,
          when: by.some(({ when }) => when === "always") ? "always" : "if-asked",
        },
      ];
    });
}
