import type { Field } from "../field/vocabulary.js";
import { didYouMean } from "../nearest.js";
import { WaymarkError } from "../problems.js";
import type { Part, PlainFacts } from "./part.js";

/** A part that refuses what is none of its fields before it evaluates. */
export function makePart(made: Omit<Part, "of">): Part {
  return {
    ...made,
    of: (facts) => {
      if (made.fields !== null) refuseUnknown(facts, made.fields);
      return made.within(facts);
    },
  };
}

/** The fields of several parts; null where one of them does not say. */
export function fieldsOfAll(parts: readonly Part[]): Part["fields"] {
  const all = parts.map(({ fields }) => fields);
  return all.includes(null) ? null : new Map(all.flatMap((fields) => [...(fields ?? [])]));
}

function refuseUnknown(facts: PlainFacts, fields: ReadonlyMap<string, Field>): void {
  const names = [...fields.keys()];
  const problems = Object.entries(facts).flatMap(([kind, record]) => {
    const own = names.filter((name) => name.startsWith(`${kind}.`));
    return Object.keys(record)
      .map((id) => `${kind}.${id}`)
      .filter((name) => own.length > 0 && !fields.has(name))
      .map((name) => ({
        code: "unknown-field" as const,
        path: name,
        message: `There is no field ${name} here.`,
        hint: didYouMean(name, own, "field"),
      }));
  });
  if (problems.length > 0) throw new WaymarkError(problems);
}
