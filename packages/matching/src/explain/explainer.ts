import {
  badInput,
  type Caseload,
  type CaseloadTables,
  didYouMean,
  type Model,
  openCaseload,
  type RecordValues,
} from "@waymark/core";
import { type WhyNot, whyNot } from "../allocation/why-not.js";
import { decisionsOf } from "../relationship/bars.js";
import { type FirstRemedy, firstRemedy } from "../remedies/cheapest.js";
import type { Match } from "../score/match.js";
import { matchAt } from "../score/match-at.js";
import { isOpen, openPool } from "../score/open-pool.js";
import { type ClientWish, clientWishes } from "../score/plan.js";
import { comparePool, type Pool } from "../score/pool.js";
import { compareMentors, type MentorComparison } from "./compare-mentors.js";
import { type Conflict, findConflict } from "./conflict.js";
import { standingIfLifted } from "./if-lifted.js";
import { findQuestions, type Question } from "./questions.js";
import { type ClientRow, cellOf, clientRow, type Difference, differencesBetween } from "./row.js";
import { withSecond } from "./second-mentor.js";
import { type Change, prospects, type SmallestChange } from "./smallest-change.js";

/** Why one mentor stands where they stand for one client, and what would change it. */
export interface PairExplanation {
  readonly match: Match;
  /** What the client has asked for, in the place of what the policy says. */
  readonly wishes: readonly ClientWish[];
  /** Place among the eligible mentors, from 1; null where the pair is not eligible. */
  readonly rank: number | null;
  /** Place that the mentor would have, were the bars that keep them out lifted for every mentor alike. */
  readonly rankIfEligible: number;
  /** How many mentors would be eligible then, and the others among them who would share the place. */
  readonly eligibleThen: number;
  readonly levelThen: readonly string[];
  /** How many mentors are eligible. */
  readonly eligible: number;
  /** The first mentor, where that is another one, and where the two differ. */
  readonly first: { readonly match: Match; readonly differences: readonly Difference[] } | null;
  /** Single changes that would give the mentor more points, the largest gain first. */
  readonly changes: readonly Change[];
  /** The fewest changes that would make the mentor eligible, and those that would put them first. */
  readonly smallest: { readonly eligible: SmallestChange; readonly first: SmallestChange };
}

/** Answers questions about one caseload under one model. Prepared once; holds what it has compared. */
export interface Explainer {
  /** The clients whose referral is open, and all mentors, in the order of their ids. */
  readonly clients: readonly string[];
  readonly mentors: readonly string[];
  /** The eligible mentors of a client, best first. */
  order(client: string): string[];
  /** Why one mentor stands where they stand for one client, and what would change it. */
  pair(client: string, mentor: string): PairExplanation;
  /** Why a mentor is not proposed for a client with an open referral, who has their places, and what it would cost. */
  whyNot(client: string, mentor: string): WhyNot;
  /** Why one of two mentors stands above the other. */
  between(client: string, one: string, other: string): MentorComparison;
  /** Why nobody is eligible: which rules conflict, and what to lift. Null where somebody is. */
  conflict(client: string): Conflict | null;
  /** What would help first, where nobody is eligible; null where somebody is, or only recruiting can help. */
  remedy(client: string): FirstRemedy | null;
  /** What to ask next, that which is worth most first; with a mentor, only what is asked of the client or of them. */
  questions(client: string, mentor?: string): Question[];
  /**
   * For each open client who has an eligible mentor, the one that a rule keeps away although they have more points
   * than the first: the one that a reader will ask about.
   *
   * @param mostPairs past so many pairs of the caseload there are none: nobody reads them all
   */
  nearMisses(mostPairs?: number): PairExplanation[];
}

/**
 * Prepare explanations: the caseload is read once, and each client is compared with all mentors at most once.
 *
 * @throws WaymarkError for a caseload that cannot be read; its functions throw for an id that the caseload does
 *   not have.
 * @example
 * ```ts
 * const model = compile(policy, { plugins: [westMidlands] });
 * const mentor = { id: "M-1", capacity: 1, specialisms: "animal-rights", vetted: true, vetting_expires: "2027-01-31", standing: "accredited", selected: true, trained: false, networks: "none", knows_clients: "none" };
 * const ask = explainer(model, { clients: [{ id: "C-1", extremism_type: "animal-rights", consent: true, networks: "none" }], mentors: [mentor] });
 * ask.conflict("C-1").rules.map(({ rule }) => rule); // => ["trained"]
 * ask.pair("C-1", "M-1").smallest.eligible.steps.map(({ how }) => how); // => ["Finish the training."]
 * ```
 */
export function explainer(model: Model, caseload: Caseload | CaseloadTables): Explainer {
  const opened = openCaseload(model, caseload);
  const read = opened.records;
  const ids = (records: readonly RecordValues[]) => records.map(({ id }) => String(id));
  const [clients, mentors] = [ids(read.clients), ids(read.mentors)];
  const open = ids(read.clients.filter(isOpen));
  const rowOf = rowCache(opened);
  const find = (kind: "client" | "mentor", id: string) => {
    const list = kind === "client" ? clients : mentors;
    const at = list.indexOf(id);
    if (at >= 0) return at;
    const [other, others] =
      kind === "client" ? (["mentor", mentors] as const) : (["client", clients] as const);
    const hint = others.includes(id)
      ? `${id} is a ${other}: the client comes first, then the mentor.`
      : didYouMean(id, list, kind);
    throw badInput("unknown-id", kind, `There is no ${kind} ${id}.`, hint);
  };
  const at = (client: string) => rowOf.one(find("client", client));
  return {
    clients: open,
    mentors,
    order: (client) => at(client).order.map((column) => mentors[column]!),
    pair(client, mentor) {
      const found = explain(at(client), find("mentor", mentor));
      return { ...found, match: withSecond(model, read, found.match) };
    },
    whyNot: (client, mentor) => whyNot(model, opened, client, mentor),
    between: (client, one, other) => {
      const row = at(client);
      const [first, second] = [find("mentor", one), find("mentor", other)];
      if (first === second)
        throw badInput("same-mentor", "mentor", `${one} is given twice.`, "Give two mentors, or one alone.");
      return compareMentors(row, first, second);
    },
    conflict: (client) => findConflict(at(client)),
    remedy(client) {
      const { order, pool, row } = at(client);
      return order.length === 0 ? firstRemedy(pool, row) : null;
    },
    questions(client, mentor) {
      if (mentor !== undefined) find("mentor", mentor);
      const all = findQuestions(at(client), read);
      return mentor === undefined ? all : all.filter(({ about, id }) => about === "client" || id === mentor);
    },
    nearMisses(mostPairs = Number.POSITIVE_INFINITY) {
      if (clients.length * mentors.length > mostPairs) return [];
      rowOf.all();
      return open.flatMap((client) => {
        const row = at(client);
        const column = bestBlocked(row);
        return column < 0 ? [] : [explain(row, column)];
      });
    },
  };
}

/** Compares a client when asked for, or all at once, and keeps what has been compared. */
function rowCache(opened: Caseload) {
  const { model, records } = opened;
  const { clients, mentors } = records;
  const decisions = decisionsOf(model, records);
  const rows = new Map<number, ClientRow>();
  let whole: Pool | undefined;
  return {
    one(i: number): ClientRow {
      const known = rows.get(i);
      if (known) return known;
      const at = whole?.clients.indexOf(clients[i]!) ?? -1;
      const row =
        whole && at >= 0
          ? clientRow(whole, at)
          : clientRow(comparePool(model, [clients[i]!], mentors, decisions), 0);
      rows.set(i, row);
      return row;
    },
    all() {
      whole = openPool(opened);
    },
  };
}

function explain(at: ClientRow, column: number): PairExplanation {
  const { order, pool } = at;
  const match = matchAt(at.pool, at.row, column);
  const place = order.indexOf(column);
  const best = order[0];
  const { changes, ...smallest } = prospects(at, column);
  const lifted = standingIfLifted(at, column);
  return {
    match,
    rank: place < 0 ? null : place + 1,
    wishes: clientWishes(at.model, at.client),
    rankIfEligible: place < 0 ? lifted.rank : place + 1,
    eligibleThen: lifted.of,
    levelThen: lifted.level.map((other) => String(pool.mentors[other]!.id)),
    eligible: order.length,
    first: best === undefined || best === column ? null : firstOf(at, match, best),
    changes,
    smallest,
  };
}

function firstOf(at: ClientRow, match: PairExplanation["match"], best: number): PairExplanation["first"] {
  const first = matchAt(at.pool, at.row, best);
  return { match: first, differences: differencesBetween(match, first) };
}

/** The blocked mentor with the most points, where those are more than the first eligible one has; −1 for none. */
function bestBlocked(at: ClientRow): number {
  const { pool, order } = at;
  const points = (column: number) => pool.points[cellOf(at, column)]!;
  if (order[0] === undefined) return -1;
  const least = points(order[0]);
  let best = -1;
  pool.mentors.forEach((_, column) => {
    if (pool.eligible[cellOf(at, column)] === 1 || points(column) <= least) return;
    if (best < 0 || points(column) > points(best)) best = column;
  });
  return best;
}
