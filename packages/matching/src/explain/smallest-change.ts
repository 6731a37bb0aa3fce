import type { Field, RecordValues } from "@waymark/core";
import { plainValue } from "../gaps/describe.js";
import { type Term, termsOf } from "../gaps/terms.js";
import { matchAt } from "../score/match-at.js";
import { comparePool } from "../score/pool.js";
import type { Blocker } from "../score/rules.js";
import { isAboutOnePair } from "../shortlist/barriers.js";
import { clientTerms } from "./client-terms.js";
import { canChange, partsOf } from "./parts.js";
import { type Reach, reach, type State } from "./reach.js";
import { type ClientRow, cellOf, clientRow, rankAt } from "./row.js";
import { type ChangeStep, stepsBetween } from "./steps.js";

/** One change of one fact, on its own, that gives a mentor more points. */
export interface Change {
  /** The field, as `mentor.knowledge`. Never one about who somebody is. */
  readonly field: string;
  readonly title: string;
  /** The change in words, as “Knowledge: theology as well.” */
  readonly says: string;
  /** What somebody would have to do. */
  readonly how: string;
  readonly gain: number;
  /** The place that the mentor would then have among the eligible ones, as one of them. */
  readonly rank: number;
}

/** The fewest changes that would make a mentor eligible for a client, or put them first. */
export interface SmallestChange {
  readonly goal: "eligible" | "first";
  /** Nothing where the goal is reached already; null where changes of what can change do not reach it. */
  readonly steps: readonly ChangeStep[] | null;
  /** The facts that would be others, by field, as a caseload's file would have them: to try the change out. */
  readonly facts: Readonly<Record<string, string | number | boolean | readonly string[]>>;
  /** Points and place that the mentor would then have; null where there are no such steps. */
  readonly points: number | null;
  readonly rank: number | null;
  /** Whether the search was complete: no fewer changes do, or none at all. */
  readonly proven: boolean;
  /** What stands in the way whatever is changed of what can change: identity, networks, the client's own wishes. */
  readonly stands: readonly Blocker[];
}

/** The most changes of one part that are looked for together. */
const mostSteps = 6;

/** What changes of the facts that can change would do for one mentor. */
export interface Prospects {
  readonly eligible: SmallestChange;
  readonly first: SmallestChange;
  readonly changes: readonly Change[];
}

/**
 * The fewest changes that make a mentor eligible for a client, the fewest that put them first, and each single change
 * that gains points. Only facts that can change are changed: those whose field says how, and never who somebody is.
 * A fact of the client is changed only where a rule reads the client only, as consent does.
 *
 * Exact: facts are split into parts that no rule or factor connects, and each part is searched breadth first. Adding
 * the parts up gives the most points for each number of changes.
 */
export function prospects(at: ClientRow, column: number): Prospects {
  const own = liftClient(at);
  const row = own.changed === at.client ? at : changedRow(at, own.changed);
  const { model, pool } = row;
  const mentor = pool.mentors[column]!;
  const plan = pool.plans[row.row]!;
  const terms = termsOf(model, { client: row.client, plan });
  const fields = (model.fieldsOf.get("mentor") ?? []).filter(canChange);
  const parts = partsOf(fields, terms);
  const reached = parts.map((part) => reach(model, part, mentor, row.client, mostSteps));
  const fixed = terms.filter((term) => !parts.some((part) => part.terms.includes(term)));
  const stuck = [
    ...fixed.filter((term) => term.blocks(mentor) > 0),
    ...reached
      .filter(({ best, complete }) => complete > mostSteps && best.at(-1) === undefined)
      .flatMap(({ part }) => part.terms.filter((term) => term.blocks(mentor) > 0)),
  ];
  const decided = matchAt(at.pool, at.row, column).blockers.filter(({ rule }) => isAboutOnePair(rule));
  const stands = [...own.stands, ...blockersOf(at, column, stuck), ...decided];
  const search: Search = { at, row, column, own, stands, reached };
  return {
    eligible: smallest(search, "eligible"),
    first: smallest(search, "first"),
    changes: singleChanges(search),
  };
}

interface Search {
  /** The client as they are, and as they would be once the rules about them only are lifted. */
  readonly at: ClientRow;
  readonly row: ClientRow;
  readonly column: number;
  readonly own: ClientLift;
  readonly stands: readonly Blocker[];
  readonly reached: readonly Reach[];
}

interface ClientLift {
  readonly changed: RecordValues;
  readonly fields: readonly Field[];
  readonly terms: readonly Term[];
  readonly stands: readonly Blocker[];
  readonly proven: boolean;
}

/** Lifts the rules that read the client only, by the fewest changes. */
function liftClient(at: ClientRow): ClientLift {
  const { model, client } = at;
  const terms = clientTerms(model, client).filter((term) => term.blocks(client) > 0);
  const fields = (model.fieldsOf.get("client") ?? []).filter(canChange);
  const all = clientTerms(model, client);
  let changed = client;
  const stuck: Term[] = terms.filter(
    ({ fields: own }) => !own.some((id) => fields.some((one) => one.id === id)),
  );
  let proven = true;
  for (const part of partsOf(fields, all)) {
    const { best, complete } = reach(model, part, changed, {}, mostSteps);
    const found = best.find((state) => state !== undefined);
    if (found === undefined) {
      stuck.push(...part.terms.filter((term) => term.blocks(client) > 0));
      proven &&= complete > mostSteps;
    } else {
      changed = found.record;
    }
  }
  const known = new Set(stuck.map(({ by }) => by.id));
  const blockers = at.pool.mentors.length === 0 ? [] : matchAt(at.pool, at.row, 0).blockers;
  const stands = blockers.filter(({ rule }) => known.has(rule));
  return { changed, fields, terms, stands, proven };
}

function changedRow({ model, pool }: ClientRow, client: RecordValues): ClientRow {
  return clientRow(comparePool(model, [client], pool.mentors, pool.overrides), 0);
}

/** The pair's blockers that some terms are. */
function blockersOf(at: ClientRow, column: number, terms: readonly Term[]): Blocker[] {
  const ids = new Set(terms.map(({ by }) => (by.kind === "wish" ? `wish:${by.id}` : by.id)));
  return matchAt(at.pool, at.row, column).blockers.filter(({ rule }) => ids.has(rule));
}

function smallest(search: Search, goal: SmallestChange["goal"]): SmallestChange {
  const { row, column, own, stands, reached, at } = search;
  const none = { goal, steps: null, facts: {}, points: null, rank: null, stands };
  const complete = Math.min(...reached.map((one) => one.complete));
  if (stands.length > 0) return { ...none, proven: true };
  const now = row.pool.points[cellOf(row, column)]!;
  const base = reached.reduce((sum, one) => sum + one.now.points, 0);
  const table = combine(reached);
  for (const [steps, chosen] of table.entries()) {
    if (!chosen) continue;
    const points = now - base + chosen.points;
    const rank = rankAt(row, column, points);
    if (goal === "first" && rank > 1) continue;
    const list = [
      ...stepsBetween(row.model, "client", own.fields, own.terms, at.client, own.changed),
      ...chosen.states.flatMap((state, i) => {
        const { part, now: before } = reached[i]!;
        return stepsBetween(row.model, "mentor", part.fields, part.terms, before.record, state.record);
      }),
    ];
    const facts = factsOf(search, chosen.states);
    return { ...none, steps: list, facts, points, rank, proven: own.proven && complete >= steps - 1 };
  }
  return { ...none, proven: own.proven && complete === Number.POSITIVE_INFINITY };
}

function factsOf({ row, at, column }: Search, states: readonly State[]): SmallestChange["facts"] {
  const { model, pool } = row;
  const changed = (kind: "client" | "mentor", before: RecordValues, after: RecordValues) =>
    (model.fieldsOf.get(kind) ?? []).flatMap((field) => {
      const value = after[field.id] ?? null;
      if (value === null || JSON.stringify(value) === JSON.stringify(before[field.id] ?? null)) return [];
      return [[`${kind}.${field.id}`, plainValue(field, value)] as const];
    });
  const mentor = pool.mentors[column]!;
  return Object.fromEntries([
    ...changed("client", at.client, row.client),
    ...states.flatMap(({ record }) => changed("mentor", mentor, record)),
  ]);
}

interface Combined {
  readonly points: number;
  readonly states: readonly State[];
}

/** For each number of changes in all, the choice of one state a part that has no blocks and the most points. */
function combine(reached: readonly Reach[]): (Combined | undefined)[] {
  let table: (Combined | undefined)[] = [{ points: 0, states: [] }];
  for (const { best } of reached) {
    const next: (Combined | undefined)[] = Array.from({ length: table.length + best.length - 1 });
    table.forEach((before, used) => {
      if (!before) return;
      best.forEach((state, steps) => {
        if (!state || state.steps !== steps) return;
        const points = before.points + state.points;
        const known = next[used + steps];
        if (!known || points > known.points)
          next[used + steps] = { points, states: [...before.states, state] };
      });
    });
    table = next;
  }
  return table;
}

/** Each change of one fact that gains points and puts nothing in the way. */
function singleChanges({ row, column, reached }: Search): Change[] {
  const now = row.pool.points[cellOf(row, column)]!;
  const changes = reached.flatMap(({ part, now: before, single }) =>
    single.flatMap((state): Change[] => {
      const gain = state.points - before.points;
      if (gain <= 0 || state.blocks > before.blocks) return [];
      const [step] = stepsBetween(row.model, "mentor", part.fields, part.terms, before.record, state.record);
      const { field, title, says, how } = step!;
      return [{ field, title, says, how, gain, rank: rankAt(row, column, now + gain) }];
    }),
  );
  const best = new Map<string, Change>();
  for (const change of changes)
    if ((best.get(change.field)?.gain ?? 0) < change.gain) best.set(change.field, change);
  return [...best.values()].sort((a, b) => b.gain - a.gain || (a.field < b.field ? -1 : 1));
}
