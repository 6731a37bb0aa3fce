import type { Field, Model, RecordValues, Value } from "@waymark/core";
import { candidateValues, vocabularyOf } from "./candidates.js";
import {
  isBetter,
  type PlannedClient,
  type Score,
  scoreOf,
  type Term,
  termsOf,
  type WantedBy,
} from "./terms.js";

/** A record built up field by field. */
type Draft = Record<string, Value>;

/** The mentor that some clients lack. */
export interface IdealMentor {
  /** The fields that matter, by id. */
  readonly values: ReadonlyMap<string, Value>;
  /** What would be lost without each. */
  readonly wantedBy: ReadonlyMap<string, readonly WantedBy[]>;
  readonly score: Score;
}

/** No more rounds over all fields than this; two or three are the rule. */
const rounds = 6;
/** Pairs of values that are tried together for one pair of fields. */
const pairs = 200;

/**
 * Searches the mentor that some clients lack most: the fewest rules in the way, then the most points in all. One field
 * at a time is set to its best value, or two where one scale or rule reads both, until nothing gets better (coordinate
 * ascent). Then everything is left out that makes no difference. Knows no field by name. The same in any order of
 * input. A local best: a better one may need more than two fields of one scale to change together.
 */
export function idealMentor(
  model: Model,
  clients: readonly PlannedClient[],
  mentors: readonly RecordValues[],
  fixed: RecordValues,
): IdealMentor {
  const terms = clients.flatMap((client) => termsOf(model, client));
  const read = new Set(terms.flatMap((term) => term.fields));
  const records = clients.map(({ client }) => client);
  const choices = (model.fieldsOf.get("mentor") ?? [])
    .filter(({ id }) => id !== "id" && read.has(id) && !Object.hasOwn(fixed, id))
    .map((field): Choice => {
      const values = candidateValues(model, field, records, mentors);
      return { field, values, terms: terms.filter((term) => term.fields.includes(field.id)) };
    });
  const draft: Draft = { ...fixed };
  for (const { field } of choices) draft[field.id] = null;
  for (let round = 0; round < rounds; round++) {
    const changed = choices.map((choice) => improve(draft, choice)).includes(true);
    if (!changed && !improvePairs(draft, choices)) break;
  }
  return leaveOut(draft, choices, terms);
}

/** A field to choose, the values to try, and the terms that read it. */
interface Choice {
  readonly field: Field;
  readonly values: readonly Value[];
  readonly terms: readonly Term[];
}

/** Set one field to its best value; the value that it has stays where none is better. */
function improve(draft: Draft, { field, values, terms }: Choice): boolean {
  const before: Value = draft[field.id] ?? null;
  let best = scoreOf(terms, draft);
  let chosen: Value = before;
  const attempt = (value: Value): boolean => {
    draft[field.id] = value;
    const score = scoreOf(terms, draft);
    if (!isBetter(score, best)) return false;
    [best, chosen] = [score, value];
    return true;
  };
  for (const value of values) attempt(value);
  if (field.kind === "categories") {
    // One word more or less, as long as that helps.
    for (let moved = true; moved; ) {
      const set = new Set(Array.isArray(chosen) ? (chosen as string[]) : []);
      moved = vocabularyOf(field).some((word) => attempt(toggle(set, word)));
    }
  }
  draft[field.id] = chosen;
  return chosen !== before;
}

function toggle(set: ReadonlySet<string>, word: string): string[] {
  const list = set.has(word) ? [...set].filter((other) => other !== word) : [...set, word];
  return list.sort();
}

/** Two fields at once, where one term reads both. */
function improvePairs(draft: Draft, choices: readonly Choice[]): boolean {
  let changed = false;
  choices.forEach((one, i) => {
    for (const other of choices.slice(i + 1)) {
      if (!one.terms.some((term) => other.terms.includes(term))) continue;
      if (improvePair(draft, one, other)) changed = true;
    }
  });
  return changed;
}

function improvePair(draft: Draft, one: Choice, other: Choice): boolean {
  const terms = [...new Set([...one.terms, ...other.terms])];
  const most = Math.floor(Math.sqrt(pairs));
  const before: readonly [Value, Value] = [draft[one.field.id] ?? null, draft[other.field.id] ?? null];
  let chosen = before;
  let best = scoreOf(terms, draft);
  for (const a of one.values.slice(0, most)) {
    for (const b of other.values.slice(0, most)) {
      draft[one.field.id] = a;
      draft[other.field.id] = b;
      const score = scoreOf(terms, draft);
      if (isBetter(score, best)) [best, chosen] = [score, [a, b]];
    }
  }
  [draft[one.field.id], draft[other.field.id]] = chosen;
  return chosen !== before;
}

/** Drop what makes no difference: words of sets first, then fields; and say what wants the rest. */
function leaveOut(draft: Draft, choices: readonly Choice[], all: readonly Term[]): IdealMentor {
  const values = new Map<string, Value>();
  const wantedBy = new Map<string, readonly WantedBy[]>();
  for (const { field, terms } of choices) {
    const score = scoreOf(terms, draft);
    const fits = (value: Value) => !isBetter(score, scoreOf(terms, { ...draft, [field.id]: value }));
    if (fits(null)) draft[field.id] = null;
    for (const word of vocabularyOf(field)) {
      const value = draft[field.id];
      if (!Array.isArray(value) || !value.includes(word)) continue;
      const less = value.filter((other) => other !== word);
      if (fits(less)) draft[field.id] = less;
    }
  }
  for (const { field, terms } of choices) {
    const value = draft[field.id]!;
    if (value === null) continue;
    values.set(field.id, value);
    wantedBy.set(field.id, losers(terms, draft, { ...draft, [field.id]: null }));
  }
  return { values, wantedBy, score: scoreOf(all, draft) };
}

const kinds = ["rule", "wish", "factor"] as const;

/** Who does worse without it: rules first, then wishes, then factors. */
function losers(terms: readonly Term[], having: RecordValues, without: RecordValues): WantedBy[] {
  const found = new Map<string, WantedBy>();
  for (const term of terms) {
    if (term.blocks(without) > term.blocks(having) || term.points(without) < term.points(having))
      found.set(`${kinds.indexOf(term.by.kind)}:${term.by.id}`, term.by);
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, by]) => by);
}
