import {
  badInput,
  type Caseload,
  type CaseloadTables,
  type Model,
  openCaseload,
  requireOptions,
} from "@waymark/core";
import { type FirstRemedy, firstRemedy, isBeforeRecruiting } from "../remedies/cheapest.js";
import { bestColumns } from "../score/best.js";
import { countBits } from "../score/bits.js";
import { type Match, matchRecords } from "../score/match.js";
import { openPool } from "../score/open-pool.js";
import { type ClientWish, clientWishes } from "../score/plan.js";
import type { Pool } from "../score/pool.js";
import { tieKeys } from "../score/tie.js";
import { countRules, type RecruitProfile, type RuleCount, recruitProfile } from "./barriers.js";

/** A client's eligible mentors, best first. */
export interface Shortlist {
  readonly client: string;
  /** The best eligible mentors, at most as many as were asked for. */
  readonly matches: readonly Match[];
  /** How many mentors are eligible in all, and how many were looked at. */
  readonly eligible: number;
  readonly considered: number;
  /** Which rules keep the others out, the most frequent first. */
  readonly blocked: readonly RuleCount[];
  /** What would help first, where nobody is eligible; null where somebody is, or only recruiting can help. */
  readonly remedy: FirstRemedy | null;
  /** The mentor to recruit, where nobody is eligible and nothing cheaper would help. */
  readonly profile: RecruitProfile | null;
  /** What the client has asked for, in the place of what the policy says. */
  readonly wishes: readonly ClientWish[];
}

/** Which shortlists, and how long they are. */
export interface ShortlistOptions {
  /** How many mentors to give for each client, 1 or more. */
  readonly top: number;
  /**
   * A share of the open clients, by their places in the order of ids: from the first, up to the second and without it.
   * Left out, all. So several workers do the work of one, and their answers in order are its answer.
   */
  readonly share?: readonly [from: number, to: number] | undefined;
}

/**
 * For every open client, in the order of ids, the best eligible mentors: most points first, ties broken by a
 * key of the two ids. Mentors who are full are still listed: a shortlist says who fits, an allocation who is free.
 *
 * @throws WaymarkError listing everything that is wrong with the caseload.
 * @example
 * ```ts
 * const model = compile(policy, { plugins: [westMidlands] });
 * const [first] = shortlist(model, { clients: [{ id: "C-1", extremism_type: "animal-rights", consent: true }], mentors: [] }, { top: 3 });
 * first.matches.length; // => 0
 * ```
 */
export function shortlist(
  model: Model,
  caseload: Caseload | CaseloadTables,
  options: ShortlistOptions,
): Shortlist[] {
  return [...eachShortlist(model, caseload, options)];
}

/**
 * As {@link shortlist}, client by client: each list is made when it is asked for, so that not all need be held at once.
 *
 * @throws WaymarkError listing everything that is wrong with the caseload, before the first list.
 * @example
 * ```ts
 * const model = compile(policy, { plugins: [westMidlands] });
 * const clients = [{ id: "C-1", extremism_type: "animal-rights" }, { id: "C-2", extremism_type: "mixed-unclear" }];
 * const lists = eachShortlist(model, { clients, mentors: [] }, { top: 3, share: [1, 2] });
 * [...lists].map(({ client }) => client); // => ["C-2"]
 * ```
 */
export function eachShortlist(
  model: Model,
  caseload: Caseload | CaseloadTables,
  options: ShortlistOptions,
): IterableIterator<Shortlist> {
  const { pool, rows } = poolAndShare(model, caseload, options);
  return each(rows, (row) => shortlistAt(pool, row, options.top));
}

/** The best mentors of a client by their scores alone. */
export interface ScoredShortlist {
  readonly client: string;
  /** The best eligible mentors, best first, each with points from 0 to 10 000 and the interval that they lie in. */
  readonly mentors: readonly {
    readonly mentor: string;
    readonly points: number;
    readonly low: number;
    readonly high: number;
  }[];
  /** How many mentors are eligible in all, and how many were looked at. */
  readonly eligible: number;
  readonly considered: number;
}

/**
 * As {@link eachShortlist}, without reasons: the same mentors in the same order, and their points. It does nothing for
 * those who are not listed beyond what shows that they are not, and holds no table of all pairs: a hundred thousand
 * clients with ten thousand mentors are a matter of seconds.
 *
 * @throws WaymarkError listing everything that is wrong with the caseload, before the first list.
 * @example
 * ```ts
 * const model = compile(policy, { plugins: [westMidlands] });
 * const [first] = shortlistScores(model, { clients: [{ id: "C-1", extremism_type: "animal-rights" }], mentors: [] }, { top: 3 });
 * first; // => { client: "C-1", mentors: [], eligible: 0, considered: 0 }
 * ```
 */
export function shortlistScores(
  model: Model,
  caseload: Caseload | CaseloadTables,
  options: ShortlistOptions,
): IterableIterator<ScoredShortlist> {
  const { pool, rows } = poolAndShare(model, caseload, options);
  return each(rows, (row) => ({
    client: String(pool.clients[row]!.id),
    mentors: rankMentors(pool, row, options.top).map((column) => ({
      mentor: String(pool.mentors[column]!.id),
      ...pool.scores.at(row, column),
    })),
    eligible: countBits(pool.openTo(row)),
    considered: pool.mentors.length,
  }));
}

function* each<T>([from, to]: readonly [number, number], make: (row: number) => T): IterableIterator<T> {
  for (let row = from; row < to; row++) yield make(row);
}

function poolAndShare(
  model: Model,
  caseload: Caseload | CaseloadTables,
  options: ShortlistOptions,
): { readonly pool: Pool; readonly rows: readonly [number, number] } {
  requireOptions(options, "options", "{ top: 5 }", ["top", "share"]);
  if (!Number.isInteger(options.top) || options.top < 1) {
    throw badInput(
      "range",
      "options.top",
      "The number of mentors to list is not a whole number of 1 or more.",
      "Give 1 or more.",
    );
  }
  const [from, to] = options.share ?? [0, Infinity];
  if (!Number.isInteger(from) || from < 0 || !(to >= from)) {
    throw badInput(
      "range",
      "options.share",
      "The share of clients does not go from a place to a later one.",
      "Give two whole numbers, as [0, 1000].",
    );
  }
  const pool = openPool(openCaseload(model, caseload));
  return { pool, rows: [from, Math.min(to, pool.clients.length)] };
}

function shortlistAt(pool: Pool, row: number, top: number): Shortlist {
  const { model, clients, mentors, plans } = pool;
  const [client, plan] = [clients[row]!, plans[row]!];
  const eligible = countBits(pool.openTo(row));
  const remedy = eligible === 0 ? firstRemedy(pool, row) : null;
  const isRecruiting = eligible === 0 && !isBeforeRecruiting(remedy);
  return {
    client: String(client.id),
    matches: rankMentors(pool, row, top).map((column) => matchRecords(model, plan, client, mentors[column]!)),
    eligible,
    considered: mentors.length,
    blocked: eligible === mentors.length ? [] : countRules(pool, row),
    remedy,
    profile: isRecruiting ? recruitProfile(model, plan, client) : null,
    wishes: clientWishes(model, client),
  };
}

/** The columns of a client's eligible mentors, best first; at most so many. */
export function rankMentors(pool: Pool, row: number, top = pool.mentors.length): number[] {
  const { mentors, scores, openTo, model } = pool;
  const keyOf = tieKeys(model.seed, String(pool.clients[row]!.id));
  return bestColumns(scores, row, openTo(row), top, (column) => keyOf(String(mentors[column]!.id)));
}
