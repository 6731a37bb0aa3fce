import { type Caseload, type CaseloadTables, listed, type Model, openCaseload } from "@waymark/core";
import uniqBy from "lodash/uniqBy.js";
import { hasBit } from "../score/bits.js";
import { rankMentors } from "../shortlist/shortlist.js";
import { mentorIds } from "./allocation.js";
import { shortfallsAt } from "./floor.js";
import { openProblem } from "./open-problem.js";
import type { AllocationProblem } from "./problem.js";

/** Why a mentor who would fit better is not proposed. */
export interface BetterMentor {
  readonly mentor: string;
  readonly says: string;
}

/** Where a proposal stands among the client's choices, and why none that fits better is made. */
export interface ProposalPlace {
  readonly client: string;
  readonly mentor: string;
  /** Place among the eligible mentors by points, from 1. */
  readonly rank: number;
  readonly of: number;
  /** Those who stand above, the best first. */
  readonly better: readonly BetterMentor[];
}

/**
 * For each proposal, and for each of the two mentors of a pair: its place among the client's eligible mentors
 * (“23rd of 25”), and why each better one is not proposed, such as “M-016 is full: keeps C-032”.
 *
 * @throws WaymarkError listing everything that is wrong with the caseload.
 * @example
 * ```ts
 * const model = compile(policy, { plugins: [westMidlands] });
 * const caseload = { clients: [], mentors: [] };
 * proposalPlaces(model, caseload, allocate(model, caseload)); // => []
 * ```
 */
export function proposalPlaces(
  model: Model,
  caseload: Caseload | CaseloadTables,
  { assignments }: { readonly assignments: readonly Assigned[] },
): ProposalPlace[] {
  const problem = openProblem(openCaseload(model, caseload));
  const { open } = problem;
  const placed = placedIn(assignments);
  return assignments.flatMap((one) => {
    const { client, kind } = one;
    const row = open.rowOf.get(client);
    if (kind !== "proposed" || row === undefined) return [];
    const order = rankMentors(open, row);
    const names = order.map((column) => String(open.mentors[column]!.id));
    const mentors = mentorIds(one);
    return mentors.flatMap((name): ProposalPlace[] => {
      const at = names.indexOf(name);
      if (at < 0) return [];
      const above = order.slice(0, at).filter((_, i) => !mentors.includes(names[i]!));
      const better = above.map((column) => ({
        mentor: String(open.mentors[column]!.id),
        says: sayNotProposed(problem, placed, row, column),
      }));
      return [{ client, mentor: name, rank: at + 1, of: order.length, better }];
    });
  });
}

/** Why a mentor that a client could have is not proposed. */
export interface NotProposed extends BetterMentor {
  readonly client: string;
}

/**
 * For each client of some shortlists: why each mentor listed is not the one that the client has or is proposed, such as
 * “M-016 is full: keeps C-032”. It holds for clients who wait and for those whose mentoring continues as well.
 *
 * @throws WaymarkError listing everything that is wrong with the caseload.
 * @example
 * ```ts
 * const model = compile(policy, { plugins: [westMidlands] });
 * const caseload = { clients: [], mentors: [] };
 * whyNotProposed(model, caseload, allocate(model, caseload), shortlist(model, caseload, { top: 3 })); // => []
 * ```
 */
export function whyNotProposed(
  model: Model,
  caseload: Caseload | CaseloadTables,
  { assignments }: { readonly assignments: readonly Assigned[] },
  lists: readonly { readonly client: string; readonly matches: readonly { readonly mentor: string }[] }[],
): NotProposed[] {
  const problem = openProblem(openCaseload(model, caseload));
  const { open } = problem;
  const placed = placedIn(assignments);
  return lists.flatMap(({ client, matches }) => {
    const row = open.rowOf.get(client);
    if (row === undefined) return [];
    const given = placed.ofClient.get(client);
    const own = given ? mentorIds(given) : [];
    return matches
      .filter(({ mentor }) => !own.includes(mentor))
      .map(({ mentor }) => ({
        client,
        mentor,
        says: sayNotProposed(problem, placed, row, open.columnOf.get(mentor)!),
      }));
  });
}

/**
 * The mentors who would fit a client better than those proposed, each once; of a pair, those better than either.
 *
 * @param places of the mentors who are proposed for one client
 * @example
 * ```ts
 * const better = [{ mentor: "M-1", says: "M-1 is full: keeps C-2." }];
 * betterFits([{ better }, { better }]); // => [{ mentor: "M-1", says: "M-1 is full: keeps C-2." }]
 * ```
 */
export function betterFits(places: readonly Pick<ProposalPlace, "better">[]): BetterMentor[] {
  return uniqBy(
    places.flatMap(({ better }) => better),
    ({ mentor }) => mentor,
  );
}

/**
 * How many places each mentor has left beside the relationships that continue and what people have settled. Who is
 * proposed is not counted: another proposal can take that place.
 *
 * @throws WaymarkError listing everything that is wrong with the caseload.
 * @example
 * ```ts
 * const model = compile(policy, { plugins: [westMidlands] });
 * placesLeftWith(model, { clients: [], mentors: [{ id: "M-1", capacity: 2 }] }).get("M-1"); // => 2
 * ```
 */
export function placesLeftWith(
  model: Model,
  caseload: Caseload | CaseloadTables,
): ReadonlyMap<string, number> {
  const { pool, free } = openProblem(openCaseload(model, caseload));
  return new Map(pool.mentors.map(({ id }, column) => [String(id), free[column]!]));
}

/** What is read of an assignment. */
interface Assigned {
  readonly client: string;
  readonly mentor: string;
  readonly second: string | null;
  readonly kind: "kept" | "proposed";
}

/** An allocation, to be looked up by the client and by each mentor. */
interface Placed {
  readonly ofClient: ReadonlyMap<string, Assigned>;
  readonly withMentor: ReadonlyMap<string, readonly Assigned[]>;
}

/** Looks an allocation through once: for each client their match, for each mentor the matches they are in. */
export function placedIn(assignments: readonly Assigned[]): Placed {
  const ofClient = new Map<string, Assigned>();
  const withMentor = new Map<string, Assigned[]>();
  for (const one of assignments) {
    if (!ofClient.has(one.client)) ofClient.set(one.client, one);
    for (const mentor of mentorIds(one)) withMentor.set(mentor, [...(withMentor.get(mentor) ?? []), one]);
  }
  return { ofClient, withMentor };
}

/** Why a mentor who is eligible for a client is not proposed: the floor, the places, or others who need them first. */
export function sayNotProposed(
  { open, pool, free }: AllocationProblem,
  { ofClient, withMentor }: Placed,
  row: number,
  column: number,
): string {
  const name = String(open.mentors[column]!.id);
  const theirs = (kind: Assigned["kind"]) =>
    (withMentor.get(name) ?? []).filter((one) => one.kind === kind).map(({ client }) => client);
  const [kept, proposed] = [theirs("kept"), theirs("proposed")];
  if (!hasBit(pool.openTo(row), column))
    return `${name} falls short of the least fit on ${shortfallsAt(open, row, column)
      .map(({ title }) => title.toLowerCase())
      .join(", ")}.`;
  if (free[column]! <= 0) {
    const whom = [...kept, ...proposed];
    return whom.length === 0 ? `${name} is full.` : `${name} is full: keeps ${listed(whom)}.`;
  }
  if (proposed.length > 0) return `${name} is proposed for ${listed(proposed)}.`;
  const given = ofClient.get(String(open.clients[row]!.id));
  const names = given ? mentorIds(given) : [];
  const points = (at: number) => open.scores.at(row, at).points;
  const columns = names.map((id) => open.columnOf.get(id)!);
  if (given?.kind === "kept") return `${given.client} is with ${listed(names)}.`;
  if (columns.length > 0 && columns.every((at) => points(at) >= points(column)))
    return `${listed(names)} ${names.length === 1 ? "fits" : "fit"} better than ${name}, and ${names.length === 1 ? "is" : "are"} proposed.`;
  return `${name} would leave fewer clients matched, or matched less well.`;
}
