import {
  badInput,
  type Caseload,
  type CaseloadTables,
  canonical,
  type Model,
  openCaseload,
  type RecordValues,
  requireOptions,
} from "@waymark/core";
import { openProblem } from "../allocation/open-problem.js";
import type { AllocationProblem } from "../allocation/problem.js";
import { comparePool, type Pool } from "../score/pool.js";
import { describeProfile, type ProfileField, plainValue, sayProfile } from "./describe.js";
import { type IdealMentor, idealMentor } from "./ideal-mentor.js";
import { sayBenefit, sayPriceProof } from "./say-benefit.js";
import { beyondMentors, type PlannedClient } from "./terms.js";
import { priceBound, problemWith, type Solved, solveWith } from "./worth.js";

/** How well the pool as it is meets one rule, for the clients of a profile. */
export interface RuleDemand {
  readonly rule: string;
  readonly title: string;
  readonly source: string;
  /** The clients of the profile. */
  readonly demand: number;
  /** Of these, the clients with at least one mentor who meets the rule. */
  readonly met: number;
}

/** A mentor to recruit, and what one such mentor is worth. */
export interface PoolGap {
  /** The profile in one sentence. */
  readonly says: string;
  /** Only what matters: leaving any of these out would lose a rule or points. */
  readonly profile: readonly ProfileField[];
  /** The same as a record, to add to a caseload and look at. */
  readonly mentor: Readonly<Record<string, string | number | boolean | readonly string[]>>;
  /** The waiting clients that the profile was drawn for. */
  readonly drawnFor: readonly string[];
  /** Waiting clients who could have such a mentor. */
  readonly reaches: readonly string[];
  /** Clients served more than now, and points more, exactly: by solving again with this mentor. */
  readonly served: number;
  readonly points: number;
  /** Who has the mentor in that solution, who no longer waits, and who waits then and does not now. */
  readonly takes: readonly string[];
  readonly noLongerWaits: readonly string[];
  readonly nowWaits: readonly string[];
  /** What the mentor is worth in words: why the profile is here. */
  readonly why: string;
  /** The place in the list, from 0, of the first profile by which the same clients no longer wait; null for none. */
  readonly insteadOf: number | null;
  /** By how much the cost of the allocation falls (see `Certificate`), and the most that its prices allow. */
  readonly saving: number;
  readonly bound: number;
  /** What lies between the two, in words. */
  readonly proof: string;
  readonly rules: readonly RuleDemand[];
}

/** The id of the mentor who is not there yet. */
const recruitId = "recruit";

/**
 * Which mentors to recruit next. For each client who waits, and for each group of them that one kind of mentor could
 * serve, the mentor that they lack is searched over the vocabulary (see `idealMentor`) and put in words. Equal profiles
 * are one. What one such mentor is worth is exact: the allocation is solved again with them in the pool. A mentor who
 * would be worth nothing, or no more than another for the same clients, is left out. Most clients served first, then
 * most points, then the widest reach. Clients that no mentor can help (no consent, say) are not here: see `poolCoverage`.
 *
 * A profile may ask for a trait of identity where a client's match would gain by it. That is what these clients
 * would be served by, never a lawful condition of recruitment by itself: see each field's `sensitivity`.
 *
 * Costs one allocation for each profile, of which there are fewer than twice as many as waiting clients.
 *
 * @param options.capacity how many clients the mentor would take on; 1 if absent
 * @throws WaymarkError for a caseload that cannot be read, or a capacity below 1.
 * @example
 * ```ts
 * const model = compile(policy, { plugins: [westMidlands] });
 * const client = { id: "C-1", extremism_type: "animal-rights", consent: true, networks: [] };
 * const [gap] = poolGaps(model, { clients: [client], mentors: [] });
 * gap.profile[0].says; // => "animal rights"
 * gap.served; // => 1
 * gap.saving <= gap.bound; // => true
 * ```
 */
export function poolGaps(
  model: Model,
  caseload: Caseload | CaseloadTables,
  options: { readonly capacity?: number } = {},
): PoolGap[] {
  requireOptions(options, "options", "{ capacity: 2 }", ["capacity"]);
  const { capacity = 1 } = options;
  if (!Number.isInteger(capacity) || capacity < 1)
    throw badInput(
      "range",
      "options.capacity",
      "The capacity is not a whole number of 1 or more.",
      "Give 1 or more.",
    );
  const problem = openProblem(openCaseload(model, caseload));
  const now = solveWith(problem);
  const profiles = findProfiles(problem, now, capacity);
  const mentors = profiles.map(({ record }) => record);
  const seeking = problem.seeking.map((row) => problem.pool.clients[row]!);
  const recruits = comparePool(model, seeking, mentors);
  const gaps = profiles
    .map((profile, column) => describeGap(problem, now, profile, reachOf(recruits, column)))
    .filter(({ saving }) => saving > 0)
    .sort(
      (a, b) =>
        b.served - a.served ||
        b.points - a.points ||
        b.reaches.length - a.reaches.length ||
        (canonical(a.mentor) < canonical(b.mentor) ? -1 : 1),
    );
  const worth = gaps.filter(
    ({ served, points }, i) => served > 0 || points > 0 || sameBefore(gaps, i) === null,
  );
  return worth.map((gap, i) => ({ ...gap, insteadOf: sameBefore(worth, i) }));
}

/** The first profile by which the same clients no longer wait as by the one at a place; null where there is none. */
function sameBefore(gaps: readonly Pick<PoolGap, "noLongerWaits">[], at: number): number | null {
  const clients = gaps[at]!.noLongerWaits.join();
  const first = gaps.findIndex(({ noLongerWaits }) => noLongerWaits.join() === clients);
  return clients === "" || first === at ? null : first;
}

/** A profile with the record that it stands for, and the rows of its clients. */
interface Profile {
  readonly ideal: IdealMentor;
  readonly record: RecordValues;
  readonly rows: readonly number[];
}

/** A profile for each waiting client and for each group that the same kind of mentor could serve. */
function findProfiles({ model, pool, seeking }: AllocationProblem, now: Solved, capacity: number): Profile[] {
  const fixed: RecordValues = { id: recruitId, capacity };
  const rows = now.waiting
    .map((i) => seeking[i]!)
    .filter((row) => beyondMentors(model, pool.clients[row]!).length === 0);
  const found = new Map<string, Profile>();
  const search = (group: readonly number[]): IdealMentor | null => {
    const clients = group.map(
      (row): PlannedClient => ({ client: pool.clients[row]!, plan: pool.plans[row]! }),
    );
    const ideal = idealMentor(model, clients, pool.mentors, fixed);
    if (ideal.score.blocks > 0) return null;
    const record: RecordValues = { ...fixed, ...Object.fromEntries(ideal.values) };
    const key = canonical(record);
    const before = found.get(key);
    const all = [...new Set([...(before?.rows ?? []), ...group])].sort((a, b) => a - b);
    found.set(key, { ideal, record, rows: all });
    return ideal;
  };
  const alone = rows.flatMap((row) => {
    const ideal = search([row]);
    return ideal ? [{ row, required: requiredOf(ideal) }] : [];
  });
  for (const group of groupRows(alone)) if (group.length > 1) search(group);
  return [...found.values()];
}

/** Rows whose profiles ask for the same, or for less of the same: one mentor could serve them. */
function groupRows(alone: readonly { row: number; required: ReadonlyMap<string, string> }[]): number[][] {
  const groups: { required: ReadonlyMap<string, string>; rows: number[] }[] = [];
  for (const { row, required } of [...alone].sort(
    (a, b) => b.required.size - a.required.size || a.row - b.row,
  )) {
    const within = groups.find((group) =>
      [...required].every(([field, value]) => group.required.get(field) === value),
    );
    if (within) within.rows.push(row);
    else groups.push({ required, rows: [row] });
  }
  return groups.map((group) => group.rows.sort((a, b) => a - b));
}

/** What rules and wishes ask of a profile: the value of each such field, as text. */
function requiredOf({ values, wantedBy }: IdealMentor): ReadonlyMap<string, string> {
  const required = [...values].filter(([field]) =>
    (wantedBy.get(field) ?? []).some(({ kind }) => kind !== "factor"),
  );
  return new Map(required.map(([field, value]) => [field, canonical(value)]));
}

/** Whether a recruit would be eligible for the client at a position among those seeking. */
function reachOf({ mentors, eligible }: Pool, column: number): (position: number) => boolean {
  return (position) => eligible[position * mentors.length + column] === 1;
}

function describeGap(
  problem: AllocationProblem,
  now: Solved,
  { ideal, record, rows }: Profile,
  reaches: (position: number) => boolean,
): Omit<PoolGap, "insteadOf"> {
  const { model, pool, seeking } = problem;
  const column = pool.mentors.length;
  const larger = problemWith(problem, record);
  const then = solveWith(larger, column);
  const idOf = (row: number) => String(pool.clients[row]!.id);
  const names = (positions: readonly number[]) => positions.map((i) => idOf(seeking[i]!));
  const profile = describeProfile(model, ideal);
  const still = new Set(then.waiting);
  const waited = new Set(now.waiting);
  const noLongerWait = now.waiting.filter((i) => !still.has(i));
  const nowWait = then.waiting.filter((i) => !waited.has(i));
  const more = { served: then.served - now.served, points: then.points - now.points };
  const [saving, bound] = [now.cost - then.cost, priceBound(now, larger, column)];
  const plain = (model.fieldsOf.get("mentor") ?? []).flatMap((field) => {
    const value = record[field.id] ?? null;
    return value === null ? [] : [[field.id, plainValue(field, value)] as const];
  });
  return {
    says: sayProfile(profile),
    profile,
    mentor: Object.fromEntries(plain),
    drawnFor: rows.map(idOf),
    reaches: names(now.waiting.filter(reaches)),
    ...more,
    takes: names(then.taken),
    noLongerWaits: names(noLongerWait),
    nowWaits: names(nowWait),
    why: sayBenefit(problem, { ...more, noLongerWait, nowWait }),
    ...{ saving, bound, proof: sayPriceProof(problem, saving, bound) },
    rules: ruleDemand(problem, rows),
  };
}

/** For each rule, for how many of some clients at least one mentor of the pool meets it. */
function ruleDemand({ pool }: AllocationProblem, rows: readonly number[]): RuleDemand[] {
  return pool.rules.map(({ rule, open }) => {
    const met = rows.filter((row) => open(row).some((word) => word !== 0));
    return { rule: rule.id, title: rule.title, source: rule.source, demand: rows.length, met: met.length };
  });
}
