import {
  type Caseload,
  type CaseloadTables,
  isGoingOn,
  listed,
  type Model,
  openCaseload,
} from "@waymark/core";
import { mentorsOf } from "../relationship/bars.js";
import { matchAt } from "../score/match-at.js";
import { placeOf } from "../score/place-of.js";
import { type AssignedPair, mentorIds } from "./allocation.js";
import { openProblem } from "./open-problem.js";
import { placedIn, sayNotProposed } from "./places.js";
import { type AllocationProblem, allocationProblem } from "./problem.js";
import { assignmentsOf, chosenFor } from "./solve.js";

/** Somebody whose mentor would be another one. */
export interface ChangedMentor {
  readonly client: string;
  /** The mentors before and after; empty where the client waits. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Points of the match or pair after, less those before; a client who waits has none. */
  readonly points: number;
}

/** What would change if a client had a mentor all the same: the allocation, made again with that match fixed. */
export interface InsteadOf {
  /** Clients whose mentoring would have to end for it. */
  readonly ends: readonly string[];
  /** Clients with a mentor, more or fewer; and points over all matches, more or fewer. */
  readonly matched: number;
  readonly points: number;
  readonly changes: readonly ChangedMentor[];
  readonly says: string;
}

/** Why a mentor is not proposed for a client, who has their places, and what it would take and cost. */
export interface WhyNot {
  readonly client: string;
  readonly mentor: string;
  /** Whether the two are together or proposed already, and if not, whether a rule, the floor, the places or the others stand against it. */
  readonly state: "together" | "proposed" | "not-eligible" | "below-floor" | "full" | "others-first";
  readonly says: string;
  /** The clients who have the mentor’s places, those who have a mentor already and those who are proposed one. */
  readonly holders: readonly { readonly client: string; readonly kind: "kept" | "proposed" }[];
  /** The ways in which the client could have this mentor, one for each place to free, the least loss first. Empty where a rule stands against it. */
  readonly instead: readonly InsteadOf[];
}

/**
 * Why a mentor is not proposed for a client, for every pair: also for a first mentor who is full. Says who has the
 * mentor's places, and what it would cost to move them, by allocating again with the match fixed.
 *
 * @throws WaymarkError `unknown-id` for a client whose referral is not open, or a mentor that is not in the caseload;
 *   everything that is wrong with the caseload.
 * @example
 * ```ts
 * const model = compile(policy, { plugins: [westMidlands] });
 * const caseload = { clients: [{ id: "C-1", extremism_type: "animal-rights" }], mentors: [{ id: "M-1", capacity: 1 }] };
 * whyNot(model, caseload, "C-1", "M-1").state; // => "not-eligible"
 * ```
 */
export function whyNot(
  model: Model,
  caseload: Caseload | CaseloadTables,
  client: string,
  mentor: string,
): WhyNot {
  const opened = openCaseload(model, caseload);
  const problem = openProblem(opened);
  const { open, pool } = problem;
  const row = placeOf(open.clients, client, "client with an open referral", "client");
  const column = placeOf(open.mentors, mentor, "mentor", "mentor");
  const now = assignmentsOf(problem, { chosen: chosenFor(problem) });
  const placed = placedIn(now);
  const holders = (placed.withMentor.get(mentor) ?? []).map((one) => ({
    client: one.client,
    kind: one.kind,
  }));
  const about = { client, mentor, holders };
  const own = holders.find((one) => one.client === client);
  if (own) {
    const both = mentorIds(placed.ofClient.get(client)!);
    return own.kind === "kept"
      ? { ...about, state: "together", says: `${client} is with ${listed(both)}.`, instead: [] }
      : {
          ...about,
          state: "proposed",
          says: `${listed(both)} ${both.length === 1 ? "is" : "are"} proposed for ${client}.`,
          instead: [],
        };
  }
  const cell = row * open.mentors.length + column;
  if (open.eligible[cell] !== 1) {
    const says = matchAt(open, row, column)
      .blockers.map(({ reason, remedy }) => `${reason} ${remedy}`)
      .join(" ");
    return { ...about, state: "not-eligible", says, instead: [] };
  }
  const isFull = problem.free[column]! <= 0;
  const state = pool.eligible[cell] !== 1 ? "below-floor" : isFull ? "full" : "others-first";
  const instead = insteadOf(problem, now, { client, mentor, isFull, holders });
  const says = sayNotProposed(problem, placed, row, column);
  const rest = ` Even with a free place, ${client} could not have ${mentor}: two mentors are needed, and nobody could be the second beside ${mentor}.`;
  return {
    ...about,
    state,
    says: isPairWanted(problem, row) && instead.length === 0 ? says + rest : says,
    instead,
  };
}

function isPairWanted({ seeking, pairs }: AllocationProblem, row: number): boolean {
  return (pairs[seeking.indexOf(row)] ?? null) !== null;
}

/** The trials: with each place freed in turn where all are taken, or once as things are. */
function insteadOf(
  problem: AllocationProblem,
  now: readonly AssignedPair[],
  {
    client,
    mentor,
    isFull,
    holders,
  }: Pick<WhyNot, "client" | "mentor" | "holders"> & { readonly isFull: boolean },
): InsteadOf[] {
  const own = now.filter((one) => one.client === client && one.kind === "kept").map((one) => one.client);
  const kept = holders.filter(({ kind }) => kind === "kept").map((one) => one.client);
  const trials = isFull ? kept.map((holder) => [...own, holder]) : [own];
  return trials
    .flatMap((ends) => {
      const then = withMatch(problem, client, mentor, ends);
      return then ? [compare(now, then, { client, mentor, ends })] : [];
    })
    .sort((a, b) => b.matched - a.matched || b.points - a.points);
}

/** The allocation with a match fixed and some relationships ended; null where the two cannot be put together even so. */
function withMatch(
  { model, read, open }: AllocationProblem,
  client: string,
  mentor: string,
  ends: readonly string[],
): AssignedPair[] | null {
  const engagements = read.engagements.filter(
    (one) =>
      !isGoingOn(one, model.today) ||
      !(
        ends.includes(String(one.client)) &&
        (String(one.client) === client || mentorsOf(one).includes(mentor))
      ),
  );
  const pin = { client, mentor, kind: "pin", by: "a trial", role: "a trial", reason: "A trial." };
  const overrides = [
    ...(read.overrides ?? []).filter(
      (one) => one.client !== client || (one.kind !== "pin" && one.kind !== "lock"),
    ),
    { ...pin, date: model.today, until: null },
  ];
  const problem = allocationProblem(model, { ...read, engagements, overrides }, { pool: open });
  const then = assignmentsOf(problem, { chosen: chosenFor(problem) });
  return then.some((one) => one.client === client && mentorIds(one).includes(mentor)) ? then : null;
}

function compare(
  now: readonly AssignedPair[],
  then: readonly AssignedPair[],
  { client, mentor, ends }: { client: string; mentor: string; ends: readonly string[] },
): InsteadOf {
  const [before, after] = [byClient(now), byClient(then)];
  const changes = [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((id): ChangedMentor[] => {
    const [a, b] = [before.get(id), after.get(id)];
    const [from, to] = [a ? mentorIds(a) : [], b ? mentorIds(b) : []];
    if ([...from].sort().join() === [...to].sort().join()) return [];
    return [{ client: id, from, to, points: (b?.points ?? 0) - (a?.points ?? 0) }];
  });
  const total = (list: readonly AssignedPair[]) => list.reduce((sum, { points }) => sum + points, 0);
  const found = { ends, matched: then.length - now.length, points: total(then) - total(now), changes };
  return { ...found, says: sayInstead(found, client, mentor) };
}

function sayInstead(
  { ends, matched, points, changes }: Omit<InsteadOf, "says">,
  client: string,
  mentor: string,
): string {
  const condition = ends.length === 0 ? "" : `, the mentoring of ${listed(ends)} would have to end`;
  const others = changes
    .filter((one) => one.client !== client)
    .map(({ client: id, to }) => (to.length === 0 ? `${id} would wait` : `${id} would have ${listed(to)}`));
  const moved =
    others.length === 0 ? "Nobody else would have another mentor." : `${listed(others.slice(0, 4))}.`;
  const count =
    matched === 0
      ? "As many clients would have a mentor"
      : `${Math.abs(matched)} ${matched > 0 ? "more" : "fewer"} would have a mentor`;
  const change = `${(Math.abs(points) / 100).toFixed(1)} points ${points < 0 ? "lower" : "higher"}`;
  const score =
    points === 0 ? "the total match score would stay the same" : `the total match score would be ${change}`;
  return `For ${client} to have ${mentor}${condition === "" ? ": " : `${condition}. `}${moved} ${count}, and ${score}.`;
}

function byClient(assignments: readonly AssignedPair[]): ReadonlyMap<string, AssignedPair> {
  return new Map(assignments.map((one) => [one.client, one]));
}
