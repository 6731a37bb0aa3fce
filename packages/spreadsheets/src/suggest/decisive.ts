import type { Field, Model, RecordKind } from "@waymark/core";

/**
 * The fields of a kind of record that could decide something: a condition reads it, it says who somebody is, it names
 * others, it holds a wish, or every record needs it. A column that may hold one of them is never left unread unasked.
 *
 * @returns the ids of those fields
 */
export function decisiveFields(model: Model, kind: RecordKind): ReadonlySet<string> {
  const read = readByConditions(model);
  const isDecisive = (field: Field) =>
    read.has(`${kind}.${field.id}`) ||
    field.required === true ||
    field.sensitivity !== "ordinary" ||
    field.kind === "identifiers" ||
    field.kind === "choices";
  return new Set((model.fieldsOf.get(kind) ?? []).filter(isDecisive).map(({ id }) => id));
}

/** The fields that a condition of the scheme reads, as `client.consent`. */
export function readByConditions({ parts }: Model): ReadonlySet<string> {
  return new Set(
    [...parts.values()].flatMap((part) => ("holds" in part && "reads" in part ? part.reads : [])),
  );
}
