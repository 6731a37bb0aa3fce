import {
  badInput,
  type Caseload,
  type CaseloadTables,
  type Model,
  openCaseload,
  requireOptions,
} from "@waymark/core";
import { type FirstRemedy, firstRemedy, isBeforeRecruiting } from "../remedies/cheapest.js";
import { type Match, matchRecords } from "../score/match.js";
import { openPool } from "../score/open-pool.js";
import { type ClientWish, clientWishes } from "../score/plan.js";
import type { Pool } from "../score/pool.js";
import { tieKey } from "../score/tie.js";
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

/**
 * For every open client, in the order of ids, the best eligible mentors: most points first, ties broken by a
 * key of the two ids. Mentors who are full are still listed: a shortlist says who fits, an allocation who is free.
 *
 * @param options.top how many mentors to give for each client, 1 or more
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
  options: { readonly top: number },
): Shortlist[] {
  requireOptions(options, "options", "{ top: 5 }", ["top"]);
  if (!Number.isInteger(options.top) || options.top < 1) {
    throw badInput(
      "range",
      "options.top",
      "The number of mentors to list is not a whole number of 1 or more.",
      "Give 1 or more.",
    );
  }
  return shortlistPool(openPool(openCaseload(model, caseload)), options.top);
}

/** Shortlists from a pool that has been compared. */
export function shortlistPool(pool: Pool, top: number): Shortlist[] {
  const { model, clients, mentors, plans } = pool;
  return clients.map((client, row) => {
    const plan = plans[row]!;
    const order = rankMentors(pool, row);
    const remedy = order.length === 0 ? firstRemedy(pool, row) : null;
    const isRecruiting = order.length === 0 && !isBeforeRecruiting(remedy);
    const blocked = order.length === mentors.length ? [] : countRules(pool, row);
    return {
      client: String(client.id),
      matches: order.slice(0, top).map((column) => matchRecords(model, plan, client, mentors[column]!)),
      eligible: order.length,
      considered: mentors.length,
      blocked,
      remedy,
      profile: isRecruiting ? recruitProfile(model, plan, client) : null,
      wishes: clientWishes(model, client),
    };
  });
}

/** The columns of a client's eligible mentors, best first. */
export function rankMentors(pool: Pool, row: number): number[] {
  const { mentors, points, eligible, model } = pool;
  const start = row * mentors.length;
  const client = String(pool.clients[row]!.id);
  const keys = new Map<number, number>();
  const key = (column: number) => {
    const known = keys.get(column) ?? tieKey(model.seed, client, String(mentors[column]!.id));
    keys.set(column, known);
    return known;
  };
  const columns: number[] = [];
  for (let column = 0; column < mentors.length; column++)
    if (eligible[start + column] === 1) columns.push(column);
  return columns.sort((a, b) => points[start + b]! - points[start + a]! || key(a) - key(b) || a - b);
}
