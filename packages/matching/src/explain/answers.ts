import type { Field, Model, RecordValues, Value } from "@waymark/core";

/** An answer that may come, and how likely it is: one more than how often it is held in the caseload. */
export interface Answer {
  readonly value: Value;
  readonly weight: number;
}

/** The most answers that are tried for one field. */
const mostAnswers = 48;

/**
 * The answers that a question may get: every word of a category, yes and no, and for sets, numbers, days and ids
 * what others in the caseload have. Each is weighted by how many have it, and one more, so that what nobody has is
 * not ruled out (Laplace's rule of succession). The most likely come first; at most 48.
 */
export function answersTo(model: Model, field: Field, held: readonly RecordValues[]): Answer[] {
  const seen = new Map<string, { value: Value; times: number }>();
  const note = (value: Value, times: number) => {
    const key = JSON.stringify(value);
    const known = seen.get(key);
    if (known) known.times += times;
    else seen.set(key, { value, times });
  };
  for (const value of possible(model, field)) note(value, 1);
  for (const record of held) {
    const value = record[field.id] ?? null;
    if (value !== null) note(value, seen.has(JSON.stringify(value)) ? 1 : 2);
  }
  return [...seen]
    .sort(([a, x], [b, y]) => y.times - x.times || (a < b ? -1 : 1))
    .slice(0, mostAnswers)
    .map(([, { value, times }]) => ({ value, weight: times }));
}

function possible(model: Model, field: Field): Value[] {
  if (field.kind === "boolean") return [true, false];
  const words = field.values?.map(({ id }) => id) ?? [];
  if (field.kind === "category") return words;
  if (field.kind === "categories") return [[], ...words.map((word) => [word])];
  if (field.kind === "identifiers") return [[]];
  if (field.kind === "date") return [model.today - 1, model.today];
  return [];
}
