import { type Caseload, type CaseloadTables, listed, type Model, openCaseload } from "@waymark/core";
import { openProblem } from "../allocation/open-problem.js";
import { type AllocationProblem, allocationProblem } from "../allocation/problem.js";
import { chosenFor, chosenNear } from "../allocation/solve.js";
import { type Bits, bitsWhere, countBits } from "../score/bits.js";
import { eligibleColumns, poolWith } from "../score/pool.js";
import { type ClientRemedy, cheapestRemedy, sayRemedy } from "./cheapest.js";
import { type RemedyKind, rankOf } from "./obstacle.js";
import { hardestOf, rankedBars } from "./ranks.js";

/** One thing to do for clients who have no eligible mentor, and the clients it would help. */
export interface Remedy {
  readonly kind: RemedyKind;
  /** The rules, wishes or decisions that it is about. */
  readonly rules: readonly string[];
  /** What to do, in sentences. */
  readonly says: string;
  /** Clients whose cheapest way to an eligible mentor it is. */
  readonly clients: readonly string[];
  /** Mentors who would be eligible for one of them. */
  readonly mentors: readonly string[];
  /** Clients who wait now, could have a mentor then, and would have one: found by allocating again as if it were done. */
  readonly frees: readonly string[];
  /** What it would change, in a sentence. */
  readonly worth: string;
}

/**
 * What would help clients who have no eligible mentor, the cheapest first: fill in a cell, renew a check, ask somebody,
 * train a mentor. Recruiting is the last resort, and has its own list (`poolGaps`). How many clients each would free
 * is found by allocating again.
 *
 * @throws WaymarkError for a caseload that cannot be read
 * @example
 * ```ts
 * const model = compile(policy, { plugins: [westMidlands] });
 * const mentor = { id: "M-1", capacity: 1, specialisms: "animal-rights", vetted: true, vetting_expires: "2027-01-31", standing: "accredited", selected: true, trained: true, knows_clients: "none" };
 * const client = { id: "C-1", extremism_type: "animal-rights", consent: true, networks: "N-1" };
 * const [first] = remedies(model, { clients: [client], mentors: [mentor] });
 * first.says; // => "Fill in “Networks” for M-1."
 * first.worth; // => "One client would have a mentor: C-1."
 * ```
 */
export function remedies(model: Model, caseload: Caseload | CaseloadTables): Remedy[] {
  const problem = openProblem(openCaseload(model, caseload));
  const { pool, seeking } = problem;
  const groups = new Map<string, ClientRemedy[]>();
  for (const row of seeking) {
    if (eligibleColumns(pool, row).length > 0) continue;
    const remedy = cheapestRemedy(pool, row);
    if (remedy.kind === "recruit") continue;
    const key = [remedy.kind, ...remedy.obstacles.map(({ rule }) => rule)].join("\n");
    groups.set(key, [...(groups.get(key) ?? []), remedy]);
  }
  const waiting = whoWaits(chosenFor(problem));
  return [...groups]
    .map(([, members]) => describe(problem, members, waiting))
    .sort(
      (a, b) =>
        rankOf(a.kind) - rankOf(b.kind) ||
        b.frees.length - a.frees.length ||
        (a.rules.join() < b.rules.join() ? -1 : 1),
    );
}

function describe(
  problem: AllocationProblem,
  members: readonly ClientRemedy[],
  waiting: ReadonlySet<number>,
): Remedy {
  const { pool, seeking } = problem;
  const { kind, obstacles } = members[0]!;
  const rules = [...new Set(obstacles.map(({ rule }) => rule))];
  const idOf = (row: number) => String(pool.clients[row]!.id);
  const frees = freedBy(problem, kind, rules, waiting).map((i) => idOf(seeking[i]!));
  const mentors = new Set(members.flatMap(({ columns }) => columns));
  return {
    kind,
    rules,
    says: sayRemedy(pool, members),
    clients: members.map(({ row }) => idOf(row)),
    mentors: [...mentors].sort((a, b) => a - b).map((column) => String(pool.mentors[column]!.id)),
    frees,
    worth: sayBenefit(frees),
  };
}

/** Positions of the clients who would no longer wait, if whatever these rules ask at this price were done for everybody. */
function freedBy(
  problem: AllocationProblem,
  kind: RemedyKind,
  rules: readonly string[],
  waiting: ReadonlySet<number>,
): number[] {
  const { model, read, pool, seeking, previous, weights, tables } = problem;
  const opened = new Map<number, Bits>();
  for (const row of seeking) {
    if (countBits(pool.openTo(row)) > 0) continue;
    const bars = rankedBars(pool, row);
    const { hardest, count } = hardestOf(bars, pool.mentors.length);
    const others = hardestOf(
      bars.filter(({ rule }) => !rules.includes(rule)),
      pool.mentors.length,
    );
    const isFreed = (column: number) =>
      count[column]! > 0 && others.count[column] === 0 && hardest[column]! <= rankOf(kind);
    opened.set(row, bitsWhere(pool.mentors.length, isFreed));
  }
  const after = poolWith(pool, (row) => opened.get(row) ?? pool.openTo(row));
  const then = allocationProblem(model, read, { previous, weights, pool: after, tables });
  const still = whoWaits(chosenNear(then, problem));
  // It takes places from others, and gives them none: who else waits or not is by chance, where several allocations are as good.
  return [...waiting].filter((i) => opened.has(seeking[i]!) && !still.has(i));
}

/** Positions of the clients who wait. */
function whoWaits(chosen: readonly (readonly number[])[]): ReadonlySet<number> {
  return new Set(chosen.flatMap((columns, i) => (columns.length === 0 ? [i] : [])));
}

function sayBenefit(frees: readonly string[]): string {
  if (frees.length === 0)
    return "No more clients would have a mentor: the mentors who could help have no place.";
  const who = listed(frees, { most: 5 });
  return frees.length === 1
    ? `One client would have a mentor: ${who}.`
    : `${frees.length} clients would have a mentor: ${who}.`;
}
