import {
  badInput,
  type Caseload,
  type CaseloadTables,
  type Model,
  type RecordValues,
  readCaseload,
  requireOptions,
} from "@waymark/core";
import { decisionsOf } from "../relationship/bars.js";
import { isOpen } from "../score/open-pool.js";
import { placeOf } from "../score/place-of.js";
import { comparePool, eligibleColumns, type Pool, vetoAt } from "../score/pool.js";
import { tieKey } from "../score/tie.js";
import { type PairAsk, pairAsks } from "./asked.js";
import {
  type PairContribution,
  type PairMatch,
  pairRecords,
  pairsFor,
  pairsOf,
  refuseOneTwice,
} from "./match-pair.js";
import { type PairTable, pairTables } from "./pair-table.js";

/** Where one pair of mentors stands for a client. */
export interface PairStanding {
  readonly client: string;
  readonly askedBy: readonly PairAsk[];
  readonly pair: PairMatch;
  /** Place among the admissible pairs, from 1; null where something stands in the way. */
  readonly rank: number | null;
  readonly admissible: number;
  /** The first pair, where that is another one; null where this is the first, or none is admissible. */
  readonly first: PairMatch | null;
  /** Where the first pair has more or fewer points, part by part; `ahead` is below 0 where it has fewer. */
  readonly differs: readonly { readonly part: PairContribution; readonly ahead: number }[];
}

/** The best pairs for one client. */
export interface PairShortlist {
  readonly client: string;
  /** Whether the client needs two mentors; null while it is not known. */
  readonly wanted: boolean | null;
  /** Who asks for two: safety, the client, the policy. Empty where nobody does. */
  readonly askedBy: readonly PairAsk[];
  /** The kind of pair that the client needs; null where the scheme has no kinds. */
  readonly kind: PairMatch["kind"];
  readonly pairs: readonly PairMatch[];
  /** How many pairs are admissible in all, and how many two eligible mentors make. */
  readonly admissible: number;
  readonly considered: number;
  /** Rules of pairs, with the pairs of eligible mentors that each keeps apart, the most first. */
  readonly blocked: readonly {
    readonly rule: string;
    readonly title: string;
    readonly pairs: number;
    readonly remedy: string;
    readonly source: string;
  }[];
}

/**
 * The best pairs of mentors for each client who needs two, or for one client whoever they are. Every pair of
 * eligible mentors is looked at, so the list is exact: most points first, ties broken by a key of the
 * client and the two ids joined by `+`, the smaller first.
 *
 * @param options.top how many pairs to give, 1 or more
 * @param options.client one client's id; absent for all open clients who need two mentors
 * @throws WaymarkError for a caseload that cannot be read, an id that it does not have, or a policy without pairs.
 * @example
 * ```ts
 * const model = compile(policy, { plugins: [westMidlands] });
 * const client = { id: "C-1", extremism_type: "animal-rights", consent: true, pair_needed: true };
 * const [first] = shortlistPairs(model, { clients: [client], mentors: [] }, { top: 3 });
 * [first.client, first.pairs.length, first.wanted]; // => ["C-1", 0, true]
 * ```
 */
export function shortlistPairs(
  model: Model,
  caseload: Caseload | CaseloadTables,
  options: { readonly top: number; readonly client?: string | undefined },
): PairShortlist[] {
  requireOptions(options, "options", "{ top: 5 }", ["top", "client"]);
  const { top, client } = options;
  if (!Number.isInteger(top) || top < 1)
    throw badInput(
      "range",
      "options.top",
      "The number of pairs to list is not a whole number of 1 or more.",
      "Give 1 or more.",
    );
  const pairs = pairsOf(model);
  const read = readCaseload(model, caseload);
  const open = read.clients.filter(isOpen);
  const wanted = (record: (typeof open)[number]) =>
    pairs.wanted({ client: record, policy: model.policyFacts });
  const chosen =
    client === undefined
      ? open.filter((record) => wanted(record) === true)
      : [open[placeOf(open, client, "open client", "options.client")]!];
  const pool = comparePool(model, chosen, read.mentors, decisionsOf(model, read));
  const tables = pairTables(pool);
  return chosen.map((record, row): PairShortlist => {
    const table = tables.table(row, eligibleColumns(pool, row));
    return {
      client: String(record.id),
      wanted: wanted(record),
      askedBy: pairAsks(model, record),
      pairs: bestPairs(pool, row, table, top).map((at) =>
        pairAt(pool, row, table.first[at]!, table.second[at]!),
      ),
      admissible: table.points.length,
      considered: table.considered,
      kind: kindOf(model, record),
      blocked: pairsFor(model, record)
        .rules.map(({ rule }, i) => ({
          ...{ rule: rule.id, title: rule.title, pairs: table.kept[i]! },
          ...{ remedy: rule.remedy, source: rule.source },
        }))
        .filter((one) => one.pairs > 0)
        .sort((a, b) => b.pairs - a.pairs || (a.rule < b.rule ? -1 : 1)),
    };
  });
}

/**
 * Where one pair of mentors stands for a client, whether or not the client needs two: what each part adds to its
 * points, what stands in the way, its place among all admissible pairs, and the first of these. Which of the two is
 * named first makes no difference.
 *
 * @throws WaymarkError for a caseload that cannot be read, an id that it does not have, one mentor named twice, or a
 *   policy without pairs.
 * @example
 * ```ts
 * const model = compile(policy, { plugins: [westMidlands] });
 * const client = { id: "C-1", extremism_type: "animal-rights", consent: true, pair_needed: true };
 * const mentors = [{ id: "M-1", capacity: 1 }, { id: "M-2", capacity: 1 }];
 * const found = pairStanding(model, { clients: [client], mentors }, "C-1", ["M-2", "M-1"]);
 * [found.pair.mentor, found.rank, found.admissible]; // => ["M-1", null, 0]
 * ```
 */
export function pairStanding(
  model: Model,
  caseload: Caseload | CaseloadTables,
  client: string,
  mentors: readonly [string, string],
): PairStanding {
  pairsOf(model);
  const read = readCaseload(model, caseload);
  const open = read.clients.filter(isOpen);
  const record = open[placeOf(open, client, "open client", "client")]!;
  for (const mentor of mentors) placeOf(read.mentors, mentor, "mentor", "mentors");
  refuseOneTwice(...mentors);
  const pool = comparePool(model, [record], read.mentors, decisionsOf(model, read));
  const table = pairTables(pool).table(0, eligibleColumns(pool, 0));
  const order = bestPairs(pool, 0, table, table.points.length);
  const [a, b] = mentors
    .map((mentor) => pool.mentors.findIndex(({ id }) => id === mentor))
    .sort((one, other) => one - other) as [number, number];
  const place = order.findIndex((at) => table.first[at] === a && table.second[at] === b);
  const best = order[0];
  const pair = pairAt(pool, 0, a, b);
  const first =
    best === undefined || place === 0 ? null : pairAt(pool, 0, table.first[best]!, table.second[best]!);
  return {
    client,
    askedBy: pairAsks(model, record),
    pair,
    rank: place < 0 ? null : place + 1,
    admissible: order.length,
    first,
    differs: (first?.contributions ?? [])
      .map((part, i) => ({ part, ahead: part.points - pair.contributions[i]!.points }))
      .filter(({ ahead }) => ahead !== 0),
  };
}

function kindOf(model: Model, client: RecordValues): PairMatch["kind"] {
  const { kind } = pairsFor(model, client);
  return kind && { id: kind.id, title: kind.title };
}

/** Places in the table of the best pairs, best first. */
function bestPairs(pool: Pool, row: number, { first, second, points }: PairTable, top: number): number[] {
  const { model, mentors } = pool;
  const client = pool.clients[row]!;
  const idOf = (column: number) => String(mentors[column]!.id);
  const best = [...points].sort((a, b) => b - a)[Math.min(top, points.length) - 1] ?? 0;
  const close = [...points.keys()].filter((at) => points[at]! >= best);
  const key = new Map(
    close.map((at) => [
      at,
      tieKey(model.seed, String(client.id), `${idOf(first[at]!)}+${idOf(second[at]!)}`),
    ]),
  );
  close.sort((a, b) => points[b]! - points[a]! || key.get(a)! - key.get(b)! || a - b);
  return close.slice(0, top);
}

/** A pair of a pool, explained. */
export function pairAt(pool: Pool, row: number, a: number, b: number): PairMatch {
  const { model, mentors, clients, plans } = pool;
  const columns = new Map([a, b].map((column) => [String(mentors[column]!.id), column]));
  const context = {
    ...{ model, pairs: pairsFor(model, clients[row]!), plan: plans[row]!, client: clients[row]! },
    vetoOf: (mentor: string) => vetoAt(pool, row, columns.get(mentor)!),
  };
  return pairRecords(context, mentors[a]!, mentors[b]!);
}
