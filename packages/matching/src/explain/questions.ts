import { askAbout, type Field, type RecordValues } from "@waymark/core";
import { matchingOf } from "../compile/index.js";
import { type Term, termsOf } from "../gaps/terms.js";
import { isOwnMentor } from "../score/own-mentor.js";
import { fieldsRead } from "../score/plan.js";
import { comparePool, vetoAt } from "../score/pool.js";
import { type Answer, answersTo } from "./answers.js";
import { clientTerms } from "./client-terms.js";
import { type ClientRow, cellOf, clientRow, rankAt } from "./row.js";

/** A number over the possible answers: weighted by how likely each is, and the most of any. */
export interface Expectation {
  readonly expected: number;
  readonly most: number;
}

/** A fact to find out for one client, and what knowing it would be worth. */
export interface Question {
  readonly about: "client" | "mentor";
  readonly id: string;
  /** The field, as `mentor.faith`. */
  readonly field: string;
  readonly title: string;
  /** Who is asked what, or what to find out about a person: a sentence. */
  readonly ask: string;
  /** Titles of the rules, wishes and factors that wait for the answer. */
  readonly bearsOn: readonly string[];
  /** How many answers were tried. */
  readonly answers: number;
  /** Of these, the answers under which somebody can be proposed, where nobody can now; 0 where somebody can. */
  readonly opens: number;
  /** Points lost by choosing now in place of when the answer is known: the value of asking. */
  readonly loss: Expectation;
  /**
   * The chance that another mentor comes first, in hundredths of a per cent. Answers are as likely as they are in the
   * caseload. Where nobody can be proposed for a client, each answer about them is as likely as the next.
   */
  readonly firstChanges: number;
  /** By how many places the mentor who moves most does; expected in hundredths of a place. */
  readonly places: Expectation;
  /** How many mentors become eligible or cease to be; expected in hundredths of a mentor. */
  readonly eligibility: Expectation;
}

/** What one answer would change. */
interface Effect {
  readonly weight: number;
  readonly loss: number;
  readonly isFirstOther: boolean;
  /** Whether somebody can be proposed, where nobody can now. */
  readonly opens: boolean;
  readonly places: number;
  readonly eligibility: number;
}

/** What the questions about mentors share. */
interface Asking {
  readonly at: ClientRow;
  readonly terms: readonly Term[];
  /** Whether something stands in the way that depends on the client only. */
  readonly beside: boolean;
}

/**
 * What to ask next for one client: for each fact that is not known and that a rule, wish or factor in use reads,
 * the client's mentors are ranked again under every answer that may come. What asking is worth is what would be lost
 * by choosing now: the points of the best mentor under the answer, less those of today's first (the expected value
 * of information, Howard 1966), over the answers as likely as they are in the caseload. Questions that can change
 * nothing are left out. One question at a time: two answers that only matter together are not seen.
 *
 * The most valuable first: by expected loss, then the chance that another mentor comes first, then the most that
 * could be lost, places and eligibility.
 */
export function findQuestions(
  at: ClientRow,
  people: { readonly clients: readonly RecordValues[]; readonly mentors: readonly RecordValues[] },
): Question[] {
  const { model, client, pool } = at;
  const ofClient = readBy(at, "client").flatMap((field) => {
    const answers = answersTo(model, field, heldBy(field, people.clients, people.mentors));
    const effects = clientEffects(at, field, answers);
    return question(at, "client", client, field, effects);
  });
  const fields = readBy(at, "mentor");
  const asking: Asking = {
    at,
    terms: termsOf(model, { client, plan: pool.plans[at.row]! }),
    beside: clientTerms(model, client).some((term) => term.blocks(client) > 0),
  };
  const ofMentors = fields.flatMap((field) => {
    const missing = pool.mentors.flatMap((mentor, column) =>
      (mentor[field.id] ?? null) === null ? [column] : [],
    );
    if (missing.length === 0) return [];
    const answers = answersTo(model, field, heldBy(field, people.mentors, people.clients));
    return missing.flatMap((column) =>
      question(at, "mentor", pool.mentors[column]!, field, mentorEffects(asking, column, field, answers)),
    );
  });
  return [...ofClient, ...ofMentors].sort(compareQuestions);
}

/** Ids of networks are looked for on both sides: that two hold the same one is the question. */
function heldBy(field: Field, own: readonly RecordValues[], others: readonly RecordValues[]) {
  return field.kind === "identifiers" ? [...own, ...others] : own;
}

/** The fields of one side that something in use for this client reads and, for the client, that are not known. */
function readBy({ model, pool, row, client }: ClientRow, kind: "client" | "mentor"): Field[] {
  const read = fieldsRead(model, pool.plans[row]!);
  return (model.fieldsOf.get(kind) ?? []).filter(
    ({ id }) =>
      id !== "id" && read.has(`${kind}.${id}`) && (kind === "mentor" || (client[id] ?? null) === null),
  );
}

/** Another fact of the client changes the whole row. */
function clientEffects(at: ClientRow, field: Field, answers: readonly Answer[]): Effect[] {
  const { model, pool, client, order } = at;
  const records = answers.map(({ value }) => ({ ...client, [field.id]: value }));
  const compared = comparePool(model, records, pool.mentors, pool.overrides);
  return answers.map(({ weight }, i) => {
    const then = clientRow(compared, i);
    const eligible = (column: number) => compared.eligible[cellOf(then, column)]!;
    const changed = pool.mentors.filter(
      (_, column) => eligible(column) !== pool.eligible[cellOf(at, column)],
    );
    const points = (column: number | undefined) =>
      column === undefined || eligible(column) === 0 ? 0 : compared.points[cellOf(then, column)]!;
    return {
      // How others have answered says nothing of a client whose whole match waits on the answer.
      weight: order.length === 0 ? 1 : weight,
      loss: points(then.order[0]) - points(order[0]),
      isFirstOther: then.order[0] !== order[0],
      opens: order.length === 0 && then.order.length > 0,
      places: mostMoved(order, then.order),
      eligibility: changed.length,
    };
  });
}

/** By how many places the one who moves most does, among those in both orders. */
function mostMoved(before: readonly number[], after: readonly number[]): number {
  const place = new Map(after.map((column, i) => [column, i]));
  return before.reduce((most, column, i) => {
    const then = place.get(column);
    return then === undefined ? most : Math.max(most, Math.abs(then - i));
  }, 0);
}

/** Another fact of one mentor moves that mentor alone, through what reads it. */
function mentorEffects(
  { at, terms, beside }: Asking,
  column: number,
  field: Field,
  answers: readonly Answer[],
): Effect[] {
  const { pool, order } = at;
  const mentor = pool.mentors[column]!;
  const reading = terms.filter(({ fields }) => fields.includes(field.id));
  const others = terms.filter(({ fields }) => !fields.includes(field.id));
  const decided = vetoAt(pool, at.row, column) !== undefined || isOwnMentor(pool.clients[at.row]!, mentor);
  const blocked = beside || decided || others.some((term) => term.blocks(mentor) > 0);
  const fixed = pool.points[cellOf(at, column)]! - sumOf(reading, mentor);
  const before = order.indexOf(column);
  const rest = before === 0 ? order[1] : order[0];
  const pointsOf = (other: number | undefined) => (other === undefined ? 0 : pool.points[cellOf(at, other)]!);
  return answers.map(({ weight, value }) => {
    const record = { ...mentor, [field.id]: value };
    const isEligible = !blocked && !reading.some((term) => term.blocks(record) > 0);
    const points = isEligible ? fixed + sumOf(reading, record) : 0;
    const place = isEligible ? rankAt(at, column, points) - 1 : -1;
    const chosen = before === 0 ? points : pointsOf(order[0]);
    const best = place === 0 ? points : pointsOf(rest);
    return {
      weight,
      loss: Math.max(0, best - chosen),
      isFirstOther: (place === 0) !== (before === 0),
      opens: order.length === 0 && isEligible,
      places: place >= 0 && before >= 0 ? Math.abs(place - before) : 0,
      eligibility: isEligible === before >= 0 ? 0 : 1,
    };
  });
}

function sumOf(terms: readonly Term[], mentor: RecordValues): number {
  return terms.reduce((sum, term) => sum + term.points(mentor), 0);
}

function question(
  at: ClientRow,
  about: Question["about"],
  record: RecordValues,
  field: Field,
  effects: readonly Effect[],
): Question[] {
  const total = effects.reduce((sum, { weight }) => sum + weight, 0);
  const mean = (value: (effect: Effect) => number, scale: number) =>
    Math.floor(
      (2 * scale * effects.reduce((sum, one) => sum + one.weight * value(one), 0) + total) / (2 * total),
    );
  const over = (value: (effect: Effect) => number, scale: number): Expectation => ({
    expected: mean(value, scale),
    most: effects.reduce((most, one) => Math.max(most, value(one)), 0),
  });
  const loss = over((one) => one.loss, 1);
  const places = over((one) => one.places, 100);
  const eligibility = over((one) => one.eligibility, 100);
  if (
    total === 0 ||
    (places.most === 0 && eligibility.most === 0 && !effects.some((one) => one.isFirstOther))
  )
    return [];
  const { bearsOn, ask } = readers(at, about, field, about === "client" ? "the client" : String(record.id));
  return [
    {
      ...{ about, id: String(record.id), field: `${about}.${field.id}`, title: field.title, ask, bearsOn },
      ...{ answers: effects.length, opens: effects.filter(({ opens }) => opens).length },
      ...{ loss, places, eligibility },
      firstChanges: mean((one) => (one.isFirstOther ? 1 : 0), 10_000),
    },
  ];
}

/** What waits for a field, and what to ask. */
function readers(
  { model, pool, row, client }: ClientRow,
  about: Question["about"],
  field: Field,
  who: string,
) {
  const plan = pool.plans[row]!;
  const name = `${about}.${field.id}`;
  const terms: readonly Term[] =
    about === "mentor" ? termsOf(model, { client, plan }) : clientTerms(model, client);
  const rules = matchingOf(model).rules.filter(
    ({ rule, reads }) => rule.effect === "block" && reads.includes(name),
  );
  const factors = plan.factors.filter(({ scale }) => scale.reads.includes(name));
  const wishes = terms.filter(({ by, fields }) => by.kind === "wish" && fields.includes(field.id));
  const titles = [
    ...rules.map(({ rule }) => rule.title),
    ...wishes.map(({ by }) => by.title),
    ...factors.map(({ factor }) => factor.factor.title),
  ];
  return { bearsOn: [...new Set(titles)], ask: askAbout(field, who) };
}

function compareQuestions(a: Question, b: Question): number {
  return (
    b.loss.expected - a.loss.expected ||
    b.firstChanges - a.firstChanges ||
    b.loss.most - a.loss.most ||
    b.places.most - a.places.most ||
    b.eligibility.most - a.eligibility.most ||
    (a.field === b.field ? (a.id < b.id ? -1 : 1) : a.field < b.field ? -1 : 1)
  );
}
