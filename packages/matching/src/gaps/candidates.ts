import type { Field, Model, RecordValues, Value } from "@waymark/core";

/**
 * Values to try for one field of a mentor to recruit, in the order in which ties are settled: nothing first, then
 * what is most usual in the pool, then the rest. They come from the vocabulary, from mentors of the pool, from
 * the clients' own values and from the policy's parameters; none is made up.
 */
export function candidateValues(
  model: Model,
  field: Field,
  clients: readonly RecordValues[],
  mentors: readonly RecordValues[],
): Value[] {
  const seen = valuesSeen(field.id, mentors);
  if (field.kind === "boolean") return [null, ...usual([true, false], seen)];
  if (field.kind === "category") return [null, ...usual(vocabularyOf(field), seen)];
  if (field.kind === "categories") return [null, ...setsToTry(field, clients)];
  if (field.kind === "identifiers") return [null, []];
  if (field.kind === "identifier") return [null, ...usual([], seen)];
  if (field.kind === "integer" || field.kind === "date")
    return [null, ...numbers(model, field, clients, seen)];
  return [null];
}

/** The ids of a field's values. */
export function vocabularyOf(field: Field): string[] {
  return field.values?.map(({ id }) => id) ?? [];
}

type Seen = ReadonlyMap<Value, number>;

function valuesSeen(field: string, mentors: readonly RecordValues[]): Seen {
  const seen = new Map<Value, number>();
  for (const mentor of mentors) {
    const value = mentor[field] ?? null;
    if (value !== null && typeof value !== "object") seen.set(value, (seen.get(value) ?? 0) + 1);
  }
  return seen;
}

/** The most usual in the pool first; then in the order of the list, and what the list lacks by its own order. */
function usual(list: readonly Value[], seen: Seen): Value[] {
  const rest = [...seen.keys()].filter((value) => !list.includes(value)).sort(byValue);
  return [...list, ...rest]
    .map((value, at) => ({ value, at, times: seen.get(value) ?? 0 }))
    .sort((a, b) => b.times - a.times || a.at - b.at)
    .map(({ value }) => value);
}

function byValue(a: Value, b: Value): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return String(a) < String(b) ? -1 : 1;
}

/** No value, what each field of the clients holds in the same words, each value alone, and all of them. */
function setsToTry(field: Field, clients: readonly RecordValues[]): string[][] {
  const words = vocabularyOf(field);
  const known = new Set(words);
  const wanted = new Map<string, Set<string>>();
  for (const client of clients) {
    for (const [name, value] of Object.entries(client)) {
      const list = typeof value === "string" ? [value] : Array.isArray(value) ? (value as string[]) : [];
      if (list.length === 0 || !list.every((word) => known.has(word))) continue;
      const set = wanted.get(name) ?? new Set();
      for (const word of list) set.add(word);
      wanted.set(name, set);
    }
  }
  const sets = [...wanted].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, set]) => [...set].sort());
  return [[], ...sets, ...words.map((word) => [word]), [...words].sort()];
}

/** What the pool has, what the policy has set, what the clients have, and the ends of the range. */
function numbers(model: Model, field: Field, clients: readonly RecordValues[], seen: Seen): Value[] {
  const others = [...Object.values(model.policyFacts), ...clients.flatMap((client) => Object.values(client))];
  const set = others.filter((value): value is number => typeof value === "number");
  const ends = [field.min, field.max].filter((value) => value !== undefined);
  const fits = (value: number) =>
    value >= (field.min ?? -Number.MAX_SAFE_INTEGER) && value <= (field.max ?? Number.MAX_SAFE_INTEGER);
  // A later day is the safer one to ask for; a number is better low than high where both will do.
  const order = (a: number, b: number) => (field.kind === "date" ? b - a : a - b);
  const list = [...new Set([...set.filter(fits), ...ends])].sort(order);
  const pool = [...seen]
    .map(([value, times]) => ({ value: Number(value), times }))
    .sort((a, b) => b.times - a.times || order(a.value, b.value))
    .map(({ value }) => value);
  return [...new Set([...pool, ...list])];
}
