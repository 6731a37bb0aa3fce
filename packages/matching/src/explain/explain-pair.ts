import {
  badInput,
  type Caseload,
  didYouMean,
  fillSentence,
  type Model,
  readCaseload,
  shareOf,
} from "@waymark/core";
import { matchRecords } from "../scoring/match.js";
import { comparePool, type Pool } from "../scoring/pool.js";
import { tieKey } from "../scoring/tie.js";
import { rankMentors } from "../shortlist/shortlist.js";
import type { Contribution, Match } from "../types.js";

/** A factor on which two mentors differ for one client. */
export interface Difference {
  readonly factor: string;
  readonly title: string;
  /** Points by which the other is ahead; negative where it is behind. */
  readonly ahead: number;
  readonly here: string;
  readonly there: string;
}

/** What a better level on one factor would do. */
export interface Change {
  readonly factor: string;
  readonly title: string;
  /** The level that would have to hold, in its own words. */
  readonly to: string;
  readonly gain: number;
  /** The place in the client's order that the mentor would then have. */
  readonly rank: number;
}

/** Why one mentor stands where they stand for one client, and what would change it. */
export interface PairExplanation {
  readonly match: Match;
  /** Place among the eligible mentors, from 1; null where the pair is not eligible. */
  readonly rank: number | null;
  /** Place that the mentor would have, were every blocker lifted. */
  readonly rankIfEligible: number;
  /** How many mentors are eligible. */
  readonly eligible: number;
  /** The first mentor, where that is another one, and where the two differ. */
  readonly first: { readonly match: Match; readonly differences: readonly Difference[] } | null;
  /** Single changes that would move the mentor up, the largest gain first. */
  readonly changes: readonly Change[];
}

/**
 * Explain a pair: the score factor by factor, its rank, how it differs from the first, what blocks it, and which
 * single changes would move it up.
 *
 * @throws WaymarkError for an id that the caseload does not have, or a caseload that cannot be read.
 */
export function explainPair(
  model: Model,
  caseload: Caseload,
  client: string,
  mentor: string,
): PairExplanation {
  const read = readCaseload(model, caseload);
  const clients = read.clients.filter(({ id }) => id === client);
  if (clients.length === 0)
    throw unknownId(
      "client",
      client,
      read.clients.map(({ id }) => String(id)),
    );
  const column = read.mentors.findIndex(({ id }) => id === mentor);
  if (column < 0)
    throw unknownId(
      "mentor",
      mentor,
      read.mentors.map(({ id }) => String(id)),
    );
  const pool = comparePool(model, clients, read.mentors);
  const order = rankMentors(pool, 0);
  const found = matchAt(pool, column);
  const place = order.indexOf(column);
  const best = order[0];
  return {
    match: found,
    rank: place < 0 ? null : place + 1,
    rankIfEligible: rankAt(pool, order, column, found.points),
    eligible: order.length,
    first: best === undefined || best === column ? null : compareWith(found, matchAt(pool, best)),
    changes: findChanges(pool, order, column, found),
  };
}

function matchAt(pool: Pool, column: number): Match {
  return matchRecords(pool.model, pool.plans[0]!, pool.clients[0]!, pool.mentors[column]!);
}

/** The place that a mentor with so many points has among the eligible ones, by the rule for ties. */
function rankAt(pool: Pool, order: readonly number[], column: number, points: number): number {
  const { model, clients, mentors } = pool;
  const key = (at: number) => tieKey(model.seed, String(clients[0]!.id), String(mentors[at]!.id));
  const before = order.filter((other) => {
    if (other === column) return false;
    const theirs = pool.points[other]!;
    return theirs > points || (theirs === points && key(other) < key(column));
  });
  return before.length + 1;
}

function compareWith(here: Match, there: Match): PairExplanation["first"] {
  const theirs = new Map(there.contributions.map((one) => [one.factor, one]));
  const differences = here.contributions.flatMap((one): Difference[] => {
    const other = theirs.get(one.factor) as Contribution;
    const ahead = other.points - one.points;
    return ahead === 0
      ? []
      : [{ factor: one.factor, title: one.title, ahead, here: one.says, there: other.says }];
  });
  differences.sort((a, b) => Math.abs(b.ahead) - Math.abs(a.ahead) || (a.factor < b.factor ? -1 : 1));
  return { match: there, differences };
}

function findChanges(pool: Pool, order: readonly number[], column: number, found: Match): Change[] {
  const { model } = pool;
  const facts = { client: pool.clients[0]!, mentor: pool.mentors[column]!, policy: model.policyFacts };
  const changes = found.contributions.flatMap((one, i): Change[] => {
    const { scale, of } = pool.plans[0]!.factors[i]!;
    // What this client's mentors could reach at all, whatever they are like.
    const { possible } = scale.evaluate({ client: facts.client, mentor: {}, policy: facts.policy });
    const best = possible.reduce((most, level) => (level.points > most.points ? level : most));
    const gain = shareOf(of, best.points) - one.points;
    if (gain <= 0) return [];
    const to = `level “${best.id}”: ${fillSentence(best.says, { ...facts, mentor: {} }, model.fields).replaceAll("not known", "…")}`;
    return [
      {
        factor: one.factor,
        title: one.title,
        to,
        gain,
        rank: rankAt(pool, order, column, found.points + gain),
      },
    ];
  });
  return changes.sort((a, b) => b.gain - a.gain || (a.factor < b.factor ? -1 : 1));
}

function unknownId(kind: string, id: string, known: readonly string[]) {
  return badInput("unknown-id", kind, `There is no ${kind} ${id}.`, didYouMean(id, known, kind));
}
