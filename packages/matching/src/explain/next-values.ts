import type { Field, Model, RecordValues, Value } from "@waymark/core";
import type { Part } from "./parts.js";

/** Whole ranges of numbers up to this wide are tried number by number. */
const widest = 2_500;

/** The values that one change of a field can lead to. */
export function nextValues(
  model: Model,
  part: Part,
  field: Field,
  record: RecordValues,
  others: RecordValues,
): Value[] {
  const held = record[field.id] ?? null;
  if (field.kind === "boolean") return [true, false].filter((value) => value !== held);
  if (field.kind === "category") return wordsOf(field).filter((value) => value !== held);
  if (field.kind === "categories") return nextSets(part, field, record, others);
  if (field.kind === "integer" || field.kind === "date")
    return nextNumbers(model, part, field, record, others);
  return [];
}

function wordsOf(field: Field): string[] {
  return field.values?.map(({ id }) => id) ?? [];
}

/** One word more or less; of words that nothing can tell apart, the first. */
function nextSets(part: Part, field: Field, record: RecordValues, others: RecordValues): string[][] {
  const held = record[field.id] ?? null;
  const set = new Set(Array.isArray(held) ? (held as readonly string[]) : []);
  const seen = new Set<string>();
  const next: string[][] = held === null ? [[]] : [];
  for (const word of wordsOf(field)) {
    const kind = kindOf(part, word, set.has(word), record, others);
    if (seen.has(kind)) continue;
    seen.add(kind);
    next.push((set.has(word) ? [...set].filter((one) => one !== word) : [...set, word]).sort());
  }
  return next;
}

/** What a rule or factor can see of a word: which fields hold it, and whether a formula names it. */
function kindOf(part: Part, word: string, held: boolean, record: RecordValues, others: RecordValues): string {
  const holds = (value: Value | undefined) =>
    value === word || (Array.isArray(value) && value.includes(word));
  const fields = [...Object.values(record), ...Object.values(others)].map((value) =>
    holds(value) ? "1" : "0",
  );
  const named = part.terms.some((term) => term.names(word)) ? word : "";
  return `${held ? "1" : "0"} ${fields.join("")} ${named}`;
}

/**
 * The nearest number for each thing that the part's terms can say: a range is tried number by number; beyond
 * that, the numbers that client and policy have, one less and one more, and the ends.
 */
function nextNumbers(
  model: Model,
  part: Part,
  field: Field,
  record: RecordValues,
  others: RecordValues,
): number[] {
  const held = record[field.id] ?? null;
  const from = typeof held === "number" ? held : (field.min ?? 0);
  const byOutcome = new Map<string, number>();
  for (const value of numbersToTry(model, field, others)) {
    if (value === held) continue;
    const changed = { ...record, [field.id]: value };
    const outcome = part.terms.map((term) => `${term.blocks(changed)},${term.points(changed)}`).join();
    const known = byOutcome.get(outcome);
    if (known === undefined || Math.abs(value - from) < Math.abs(known - from)) byOutcome.set(outcome, value);
  }
  return [...byOutcome.values()].sort((a, b) => a - b);
}

function numbersToTry(model: Model, { min, max }: Field, others: RecordValues): number[] {
  if (min !== undefined && max !== undefined && max - min <= widest)
    return Array.from({ length: max - min + 1 }, (_, i) => min + i);
  const anchors = [...Object.values(model.policyFacts), ...Object.values(others), min, max];
  const near = anchors.flatMap((value) => (typeof value === "number" ? [value - 1, value, value + 1] : []));
  return [...new Set(near)].filter(
    (value) => value >= (min ?? Number.MIN_SAFE_INTEGER) && value <= (max ?? Number.MAX_SAFE_INTEGER),
  );
}
