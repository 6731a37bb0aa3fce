import {
  dayText,
  listed,
  longDay,
  type Problem,
  type ReadingModel,
  type RecordValues,
  titleOf,
  type Value,
} from "@waymark/core";
import { checklistOf } from "./checklist-of.js";
import { type EvidenceState, type ItemEvidence, type MentorEvidence, mentorEvidence } from "./evidence.js";
import type { EvidenceRows } from "./rows.js";

/**
 * Mentors with what follows from the evidence for the scheme's standards: blanks are filled; a cell that says
 * something else is a problem. A standing that was right until something lapsed is no mistake: time has passed, and
 * the evidence counts. Mentors without any record stay as they are.
 */
export function deriveMentors(
  model: ReadingModel,
  mentors: readonly RecordValues[],
  rows: EvidenceRows,
  problems: Problem[],
): RecordValues[] {
  if (checklistOf(model) === null || rows.own.size === 0) return [...mentors];
  return mentors.map((mentor, i) => {
    const evidence = mentorEvidence(model, rows, mentor);
    return evidence?.recorded ? deriveMentor(model, mentor, evidence, `mentors.${i}`, problems) : mentor;
  });
}

function deriveMentor(
  model: ReadingModel,
  mentor: RecordValues,
  evidence: MentorEvidence,
  path: string,
  problems: Problem[],
): RecordValues {
  const facts = derivedFacts(model, evidence);
  const derived: Record<string, Value> = Object.assign(Object.create(null), mentor);
  for (const [field, value] of facts) {
    const given = mentor[field] ?? null;
    if (given !== null && String(given) !== String(value) && !outdated(model, field, given, value))
      problems.push(contradiction(model, field, value, evidence, `${path}.${field}`));
    derived[field] = value;
  }
  return Object.freeze(derived);
}

/** What follows from a mentor's evidence, field by field; what nothing is recorded of is left out. */
export function derivedFacts(model: ReadingModel, { items, standing }: MentorEvidence): Map<string, Value> {
  const checklist = checklistOf(model);
  const facts = new Map<string, Value>();
  const byId = new Map(items.map((one) => [one.item.id, one]));
  for (const { field, item, gives } of checklist?.derives ?? []) {
    const found = byId.get(item);
    const value = found ? factOf(found, gives) : null;
    if (value !== null) facts.set(field, value);
  }
  for (const { field, group, rank } of checklist?.open ?? []) {
    const asked = items.filter(({ item }) => item.group === group && item.neededFor.includes(rank));
    const open = asked.filter(({ state }) => state !== "met").map(({ item }) => item.id);
    if (asked.length > 0) facts.set(field, Object.freeze(open.sort()));
  }
  if (checklist) facts.set(checklist.standing.field, standing);
  return facts;
}

function factOf({ state, expires }: ItemEvidence, gives: "met" | "in-force" | "expires"): Value {
  if (gives === "expires") return expires;
  if (state === "missing") return null;
  return state === "met" || (gives === "met" && state === "lapsed");
}

/** A standing, or something in force, that the evidence says has lapsed since. */
function outdated(model: ReadingModel, field: string, given: Value, value: Value): boolean {
  const { standing, derives } = checklistOf(model)!;
  if (field === standing.field) return value === standing.lapsed && standing.ranks.includes(String(given));
  return (
    given === true &&
    value === false &&
    derives.some((one) => one.field === field && one.gives === "in-force")
  );
}

function contradiction(
  model: ReadingModel,
  field: string,
  value: Value,
  { items }: MentorEvidence,
  path: string,
): Problem {
  const known = model.fields.get(`mentor.${field}`);
  const item = checklistOf(model)?.derives.find((one) => one.field === field)?.item;
  const open = items.filter(({ item: { id }, state }) =>
    item === undefined ? state !== "met" : id === item,
  );
  const says = open.map(sayEvidence).join("; ");
  return {
    code: "contradicts-standards",
    path,
    message: `${known?.title ?? field}: this is not what the evidence in the standards says${says === "" ? "" : ` (${says})`}.`,
    hint: `By the evidence it is ${sayDerived(value, (word) => titleOf(known, word))}. Correct the evidence, or empty this cell: it is then filled from the evidence.`,
  };
}

function sayDerived(value: Value, title: (word: string) => string): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  return typeof value === "number" ? dayText(value) : title(String(value));
}

const states = {
  waiting: "waiting",
  "not-met": "not met",
  missing: "nothing recorded",
} as const;

/** One standard's evidence in a few words: `Vetting lapsed on 3 March 2026`. */
export function sayEvidence({ item, state, expires, renewing }: ItemEvidence): string {
  const again = renewing ? ", renewal asked for" : "";
  if (state === "lapsed") return `${item.title} lapsed on ${longDay(dayText(expires!))}${again}`;
  if (state === "met")
    return `${item.title} met${expires === null ? "" : `, valid until ${longDay(dayText(expires))}`}${again}`;
  return `${item.title}: ${states[state]}${again}`;
}

/** Several standards of one group and one state in a few words: `Training: nothing recorded for aims and styles`. */
export function sayGroup(group: string, state: EvidenceState, titles: readonly string[]): string {
  const low = titles.map((title) => title.toLowerCase());
  return `${group}: ${state === "met" || state === "lapsed" ? state : states[state]} for ${listed(low)}`;
}
