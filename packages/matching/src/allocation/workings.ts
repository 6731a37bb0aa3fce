import { type Caseload, type CaseloadTables, type Model, openCaseload, requireOptions } from "@waymark/core";
import { matchingOf } from "../compile/index.js";
import { singleCosts } from "./layout.js";
import { openProblem } from "./open-problem.js";
import type { Previous } from "./previous.js";
import type { AllocationProblem } from "./problem.js";

/** A client who seeks a mentor, with everybody that they may have. */
export interface SeekingClient {
  readonly id: string;
  /** 1 is the most urgent; null where it is not known, which comes last. */
  readonly urgency: number | null;
  /** Whether the client needs two mentors. */
  readonly two: boolean;
  /** The one mentor of a pair that a decision names already. */
  readonly begun: string | null;
  /** Points with each mentor that the client may have alone. */
  readonly alone: Readonly<Record<string, number>>;
  /** Two mentors who may work as a pair for this client, with the points of the pair. */
  readonly pairs: readonly (readonly [mentor: string, second: string, points: number])[];
}

/** A mentor with the places and the clients that they have. */
export interface MentorPlaces {
  readonly id: string;
  readonly capacity: number;
  /** How many relationships go on at the same time. */
  readonly goingOn: number;
  /** What each client of theirs counts for in the budget; 0 where there is none. */
  readonly rate: number;
}

/** What an allocation is worked out from, as plain data: options, places, and what is settled already. */
export interface AllocationWorkings {
  /** Points that a mentor's second client costs; the third costs twice as many, and so on. */
  readonly workload: number;
  /** Whether a client who needs two mentors may have one. */
  readonly orAlone: boolean;
  /** What all placements may cost together; null where there is no budget. */
  readonly budget: number | null;
  readonly mentors: readonly MentorPlaces[];
  readonly clients: readonly SeekingClient[];
  /** Who is matched already: relationships that go on (`kept`), and what decisions settle (`proposed`). */
  readonly settled: readonly {
    readonly kind: "kept" | "proposed";
    readonly client: string;
    readonly mentors: readonly string[];
  }[];
}

/**
 * Everything that an allocation is worked out from, as plain data. With it and the description in
 * `docs/vectors/allocation.md` anybody can check a certificate, in any language. It names clients and mentors.
 *
 * @param options.previous earlier proposals, as the allocation started from them
 * @throws WaymarkError listing everything that is wrong with the caseload.
 * @example
 * ```ts
 * const model = compile(policy, { plugins: [westMidlands] });
 * const workings = allocationWorkings(model, { clients: [{ id: "C-1", extremism_type: "animal-rights", urgency: 2 }], mentors: [{ id: "M-1", capacity: 3 }] });
 * workings.clients[0]; // => { id: "C-1", urgency: 2, two: false, begun: null, alone: {}, pairs: [] }
 * workings.mentors[0]; // => { id: "M-1", capacity: 3, goingOn: 0, rate: 0 }
 * ```
 */
export function allocationWorkings(
  model: Model,
  caseload: Caseload | CaseloadTables,
  options: { readonly previous?: Previous | undefined } = {},
): AllocationWorkings {
  requireOptions(options, "options", "{ previous: allocation }", ["previous"]);
  const problem = openProblem(openCaseload(model, caseload), options.previous);
  const { pool, kept, fixed, seeking, load, budget } = problem;
  const { workload, budget: limit } = matchingOf(model).settings.allocation;
  const mentorAt = (column: number) => String(pool.mentors[column]!.id);
  const settledBy = (column: number) => fixed.filter(({ columns }) => columns.includes(column)).length;
  return {
    workload,
    orAlone: problem.orAlone,
    budget: limit?.most ?? null,
    mentors: pool.mentors.map(({ capacity }, column) => ({
      id: mentorAt(column),
      capacity: Number(capacity),
      goingOn: load[column]! - settledBy(column),
      rate: budget?.rate[column] ?? 0,
    })),
    clients: seeking.map((_, i) => seekingClient(problem, i, mentorAt)),
    settled: [
      ...kept.map(({ client, mentor, second }) => ({
        kind: "kept" as const,
        client,
        mentors: second === null ? [mentor] : [mentor, second],
      })),
      ...fixed.map(({ row, columns }) => ({
        kind: "proposed" as const,
        client: String(pool.clients[row]!.id),
        mentors: columns.map(mentorAt),
      })),
    ],
  };
}

function seekingClient(
  problem: AllocationProblem,
  i: number,
  mentorAt: (column: number) => string,
): SeekingClient {
  const { pool, seeking, pairs, pinned } = problem;
  const row = seeking[i]!;
  const { id, urgency } = pool.clients[row]!;
  const choices = pairs[i] ?? null;
  const table = choices?.table();
  const columns = pool.mentors.map((_, column) => column);
  const single = new Float64Array(columns.length).fill(Number.POSITIVE_INFINITY);
  singleCosts(problem, i, { pool, row, pairs: choices }, columns, single);
  const begun = pinned[i]?.columns[0];
  return {
    id: String(id),
    urgency: typeof urgency === "number" ? urgency : null,
    two: choices !== null,
    begun: begun === undefined ? null : mentorAt(begun),
    alone: Object.fromEntries(
      columns
        .filter((column) => Number.isFinite(single[column]))
        .map((column) => [mentorAt(column), pool.scores.at(row, column).points]),
    ),
    pairs: Array.from(table?.points ?? [], (points, k) => [
      mentorAt(table!.first[k]!),
      mentorAt(table!.second[k]!),
      points,
    ]),
  };
}
