import {
  type Caseload,
  type CaseloadTables,
  listed,
  type Model,
  openCaseload,
  requireOptions,
} from "@waymark/core";
import { allocate } from "../allocation/allocate.js";
import type { Allocation } from "../allocation/allocation.js";
import { matchingOf } from "../compile/index.js";
import { openPool } from "../score/open-pool.js";
import { type Ranking, rankAll, regretOf } from "../stances/ranking.js";
import { type WishSetAside, withoutFactors } from "./without-factors.js";

/** A thing as it is with some factors and without them. */
export interface WithAndWithout<T> {
  readonly with: T;
  readonly without: T;
}

/** What leaving some factors out changes for one client. */
export interface ClientWithout {
  readonly client: string;
  /** How many mentors are eligible: other than before only where a wish is set aside. */
  readonly eligible: WithAndWithout<number>;
  /** Who comes first; null where nobody is eligible. */
  readonly first: WithAndWithout<string | null>;
  /** Points lost on the whole policy by choosing as it would be without: 0 where the first stays first. */
  readonly regret: number | null;
  /** Of the mentors in the top either way, those whose place differs; null where not eligible. */
  readonly moves: readonly (WithAndWithout<number | null> & { readonly mentor: string })[];
  /** The mentors that the allocation gives them, two in the order of their ids (`M-1 and M-2`); null where they wait. */
  readonly mentor: WithAndWithout<string | null>;
}

/** What leaving some factors out changes. Points with and without are not compared: they are shares of another whole. */
export interface WithoutReport {
  readonly factors: readonly { readonly factor: string; readonly title: string }[];
  /** Personal fields that nothing would read any more: they need not be collected. */
  readonly notRead: readonly string[];
  readonly setAside: readonly WishSetAside[];
  /** How many of a client's first mentors count as the top. */
  readonly top: number;
  /** Open clients looked at, and of these, how many have another first mentor, other eligible ones, another mentor. */
  readonly looked: number;
  readonly firstDiffers: number;
  readonly eligibleDiffers: number;
  readonly allocationDiffers: number;
  readonly served: WithAndWithout<number>;
  /** Clients where anything differs. */
  readonly clients: readonly ClientWithout[];
}

/**
 * What some factors change: every client's order and the allocation, with them and without them. For a scheme that
 * asks whether it needs a piece of identity data at all.
 *
 * @param factors ids of factors to leave out
 * @param options.top how many of a client's first mentors are followed; 3 if absent
 * @throws WaymarkError for an unknown factor, or a caseload that cannot be read.
 * @example
 * ```ts
 * const model = compile(policy, { plugins: [westMidlands] });
 * const report = compareWithout(model, { clients: [{ id: "C-1", extremism_type: "animal-rights" }], mentors: [] }, ["practice"]);
 * report.notRead; // => ["mentor.practising"]
 * report.firstDiffers; // => 0
 * ```
 */
export function compareWithout(
  model: Model,
  caseload: Caseload | CaseloadTables,
  factors: readonly string[],
  options: { readonly top?: number } = {},
): WithoutReport {
  requireOptions(options, "options", "{ top: 3 }", ["top"]);
  const { top = 3 } = options;
  const other = withoutFactors(model, caseload, factors);
  const before = openCaseload(model, caseload);
  const after = other.caseload;
  const { clients: open, mentors: all } = openPool(before);
  const mentors = all.map(({ id }) => String(id));
  const ranked = {
    with: rankAll(openPool(before)),
    without: rankAll(openPool(after)),
  };
  const allocated = { with: allocate(model, before), without: allocate(other.model, after) };
  const given = { with: mentorsOf(allocated.with), without: mentorsOf(allocated.without) };
  const clients = open.map((client, row) => {
    const id = String(client.id);
    const rankings = { with: ranked.with[row]!, without: ranked.without[row]! };
    const mentor = { with: given.with.get(id) ?? null, without: given.without.get(id) ?? null };
    return compareClient(id, mentors, rankings, mentor, top);
  });
  const count = (differs: (one: ClientWithout) => boolean) => clients.filter(differs).length;
  const read = new Set(other.model.personalFields.map(({ field }) => field));
  return {
    factors: matchingOf(model)
      .factors.filter(({ id }) => factors.includes(id))
      .map(({ id, factor }) => ({ factor: id, title: factor.title })),
    notRead: model.personalFields.map(({ field }) => field).filter((field) => !read.has(field)),
    setAside: other.setAside,
    top,
    looked: clients.length,
    firstDiffers: count(({ first }) => first.with !== first.without),
    eligibleDiffers: count(({ eligible }) => eligible.with !== eligible.without),
    allocationDiffers: count(({ mentor }) => mentor.with !== mentor.without),
    served: { with: given.with.size, without: given.without.size },
    clients: clients.filter(
      ({ moves, mentor, eligible, first }) =>
        moves.length > 0 ||
        mentor.with !== mentor.without ||
        eligible.with !== eligible.without ||
        first.with !== first.without,
    ),
  };
}

/** Each client's mentors, two of them in the order of their ids: a pair named the other way round is the same pair. */
function mentorsOf({ assignments }: Allocation): ReadonlyMap<string, string> {
  return new Map(
    assignments.map(({ client, mentor, second }) => [
      client,
      second === null ? mentor : listed([mentor, second].sort()),
    ]),
  );
}

function compareClient(
  client: string,
  mentors: readonly string[],
  rankings: WithAndWithout<Ranking>,
  mentor: WithAndWithout<string | null>,
  top: number,
): ClientWithout {
  const name = (column: number | undefined) => (column === undefined ? null : mentors[column]!);
  const place = ({ place: places }: Ranking, column: number) =>
    places[column] === 0 ? null : places[column]!;
  const seen = new Set([...rankings.with.order.slice(0, top), ...rankings.without.order.slice(0, top)]);
  const chosen = rankings.without.order[0];
  return {
    client,
    eligible: { with: rankings.with.order.length, without: rankings.without.order.length },
    first: { with: name(rankings.with.order[0]), without: name(chosen) },
    regret: chosen === undefined ? null : regretOf(rankings.with, chosen),
    moves: [...seen]
      .sort((a, b) => a - b)
      .map((column) => ({
        mentor: mentors[column]!,
        with: place(rankings.with, column),
        without: place(rankings.without, column),
      }))
      .filter((one) => one.with !== one.without),
    mentor,
  };
}
