import type { Field, RecordValues, Value } from "@waymark/core";

/** A client as they would be with another value of one field. */
export interface Variant {
  readonly field: Field;
  readonly client: RecordValues;
}

/**
 * A client with one field changed, once for each other value of it: another word for a category, one word more or
 * less for a set, the opposite for a truth. The values most frequent among the clients come first, at most `most`
 * of them. A field that is not known for the client is left alone: knowing more is not a change of the person.
 */
export function variantsOf(client: RecordValues, field: Field, values: readonly string[]): Variant[] {
  const held = client[field.id] ?? null;
  if (held === null) return [];
  return otherValues(field, held, values).map((value) => ({
    field,
    client: { ...client, [field.id]: value },
  }));
}

function otherValues(field: Field, held: Value, values: readonly string[]): Value[] {
  if (typeof held === "boolean") return [!held];
  if (field.kind !== "categories") return values.filter((value) => value !== held);
  const set = Array.isArray(held) ? (held as readonly string[]) : [];
  return values.map((value) =>
    (set.includes(value) ? set.filter((other) => other !== value) : [...set, value]).sort(),
  );
}

/** The values of a field to try: the most frequent among the clients first, then as the vocabulary has them. */
export function valuesToTry(field: Field, clients: readonly RecordValues[], most: number): string[] {
  const times = new Map<string, number>();
  for (const client of clients) {
    const held = client[field.id] ?? null;
    const words = Array.isArray(held) ? (held as readonly string[]) : [String(held)];
    for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  }
  return (field.values?.map(({ id }) => id) ?? [])
    .map((value, at) => ({ value, at, times: times.get(value) ?? 0 }))
    .sort((a, b) => b.times - a.times || a.at - b.at)
    .slice(0, most)
    .map(({ value }) => value);
}
