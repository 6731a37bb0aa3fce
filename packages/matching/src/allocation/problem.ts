import { fingerprint, isGoingOn, type Model, type ReadCaseload, type RecordValues } from "@waymark/core";
import { matchingOf } from "../compile/index.js";
import { type AppliedOverrides, applyOverrides, type FixedRow } from "../overrides/apply.js";
import { type PairTables, pairTables } from "../pairs/pair-table.js";
import { decisionsOf } from "../relationship/bars.js";
import { isOpen } from "../score/open-pool.js";
import { comparePool, type Pool } from "../score/pool.js";
import type { PreviousPair } from "./allocation.js";
import { aboveFloor, floorPoints } from "./floor.js";
import { type GoingOn, type KeptPair, whoGoesOn } from "./going-on.js";
import { sayObjective } from "./objective.js";
import { type PairChoices, pairChoices } from "./pair-choices.js";
import { type Previous, readPrevious } from "./previous.js";
import { type Weights, weightsOf } from "./weights.js";

export { fullPoints } from "./weights.js";

/** What an allocation has to solve: who seeks, who is free, and what each option is worth. */
export interface AllocationProblem {
  readonly model: Model;
  /** The caseload that it was made from. */
  readonly read: ReadCaseload;
  /** Every open client against every mentor, those who stay with theirs included; open only from the floor up. */
  readonly pool: Pool;
  /** The same without the policy's least acceptable fit: who is eligible at all. */
  readonly open: Pool;
  readonly kept: readonly KeptPair[];
  /** Clients whose mentors people have settled by pins and locks. */
  readonly fixed: readonly FixedRow[];
  readonly overrides: AppliedOverrides["outcomes"];
  /** Rows of the pool that seek a mentor still. */
  readonly seeking: readonly number[];
  /** For each of them: their tier, 0 first; and the cost of waiting. */
  readonly tiers: readonly number[];
  readonly waits: readonly number[];
  /** For each of them, the pairs that they may have; null for those who need one mentor. */
  readonly pairs: readonly (PairChoices | null)[];
  /** For each of them, the one mentor that a decision names for a pair; null where there is none. */
  readonly pinned: readonly (FixedRow | null)[];
  /** Whether clients who need two mentors may have one. */
  readonly orAlone: boolean;
  /** The least points of one mentor where two were wanted. */
  readonly leastAlone: number;
  /** Of each mentor, the clients that they have (kept and fixed) and the places that are free beside them. */
  readonly load: readonly number[];
  readonly free: readonly number[];
  /** What each mentor counts for in the budget, and what is left of it beside what is kept and fixed. */
  readonly budget: { readonly rate: readonly number[]; readonly left: number } | null;
  readonly previous: readonly PreviousPair[];
  /** Columns of the mentors proposed before, by row of the pool. */
  readonly before: ReadonlyMap<number, readonly number[]>;
  readonly weights: Weights;
  readonly objective: readonly string[];
  readonly fingerprint: string;
  /** The points of pairs; made when first asked for. */
  tables(): PairTables;
}

/**
 * Set an allocation up from a caseload that has been read. This is the one place that settles who seeks, who is
 * free and what each option costs: allocating, verifying, pool gaps and the audit of fairness all start here.
 *
 * @param options.weights those of another problem, to compare costs with it
 * @param options.pool the open clients compared with the mentors, where that has been done
 */
export function allocationProblem(
  model: Model,
  read: ReadCaseload,
  options: {
    readonly previous?: Previous | undefined;
    readonly weights?: Weights;
    readonly pool?: Pool;
    /** The points of pairs among the same clients and mentors, where these have been set up. */
    readonly tables?: AllocationProblem["tables"];
    /** Whether the policy's least acceptable fit is left aside, to see what it costs. */
    readonly withoutFloor?: boolean;
  } = {},
): AllocationProblem {
  const clients = read.clients.filter(isOpen);
  const open = options.pool ?? comparePool(model, clients, read.mentors, decisionsOf(model, read));
  const active = read.engagements.filter((engagement) => isGoingOn(engagement, model.today));
  const going = whoGoesOn(open, active, model.today);
  const wants = clients.map(
    (client) => matchingOf(model).pairs?.wanted({ client, policy: model.policyFacts }) === true,
  );
  const applied = applyOverrides(
    { pool: open, wants, has: going.has, free: going.free },
    read.overrides ?? [],
  );
  const decided = applied.partly.map(({ row }) => row);
  const pool = options.withoutFloor ? open : aboveFloor(open, decided);
  const { load, free } = withFixed(going, applied.fixed);
  const settled = new Set(applied.fixed.map(({ row }) => row));
  const seeking = clients.flatMap(({ id }, row) =>
    going.has.has(String(id)) || settled.has(row) ? [] : [row],
  );
  const tables = options.tables ?? once(() => pairTables(pool));
  const print = once(() => fingerprintOf(model, clients, read, active, previous));
  const orAlone = matchingOf(model).settings.allocation.pairs === "or-alone";
  const leastAlone = pool === open ? 0 : matchingOf(model).settings.allocation.floor!.points;
  const pinned = seeking.map((row) => applied.partly.find((one) => one.row === row) ?? null);
  const pairs = seeking.map((row, i) =>
    wants[row] ? choicesOf(tables(), pool, row, free, pinned[i]!, pool !== open) : null,
  );
  const previous = readPrevious(options.previous);
  const before = columnsBefore(pool, previous);
  const tiers = tiersOf(
    seeking.map((row) => clients[row]!),
    pinned,
  );
  const budget = budgetOf(pool, going.load, applied.fixed);
  const own = weightsOf({
    tiers,
    places: free.reduce((sum, places) => sum + Math.min(places, seeking.length), 0),
    charges: mostCharges(matchingOf(model).settings.allocation.workload, read.mentors, load, seeking.length),
    previous: seeking.reduce((sum, row) => sum + (before.get(row)?.length ?? 0), 0),
    orAlone: orAlone ? pairs.filter((choices) => choices !== null).length : 0,
    isMatroid: pairs.every((choices) => choices === null) && budget === null,
  });
  const weights = options.weights ?? own;
  return {
    ...{ model, read, pool, open, kept: going.kept, fixed: applied.fixed, overrides: applied.outcomes },
    ...{ seeking, tiers, pairs, pinned, orAlone, leastAlone, load, free, budget, previous, before, weights },
    waits: tiers.map((tier) => weights.waits[tier]!),
    objective: sayObjective({
      model,
      read,
      clients,
      seeking,
      tiers,
      weights,
      wants,
      previous,
      budget,
      applied,
    }),
    get fingerprint() {
      return print();
    },
    tables,
  };
}

/** What is made when it is first asked for. */
function once<T extends object | string>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function withFixed({ load, free }: GoingOn, fixed: readonly FixedRow[]): Pick<GoingOn, "load" | "free"> {
  const more = load.map(() => 0);
  for (const { columns } of fixed) for (const column of columns) more[column]! += 1;
  return { load: load.map((count, i) => count + more[i]!), free: free.map((count, i) => count - more[i]!) };
}

function choicesOf(
  tables: PairTables,
  pool: Pool,
  row: number,
  free: readonly number[],
  pinned: FixedRow | null,
  hasFloor: boolean,
): PairChoices {
  const named = pinned?.columns[0];
  // What staff have begun is not undone by the floor.
  const least = hasFloor && named === undefined ? floorPoints(pool.model) : 0;
  return pairChoices(pool, free, tables, row, { named, least });
}

/** The tiers that there are, from 0: what decisions have begun comes first, then urgency; not known comes last. */
function tiersOf(clients: readonly RecordValues[], pinned: readonly (FixedRow | null)[]): number[] {
  const rank = clients.map(({ urgency }, i) => (pinned[i] ? 0 : typeof urgency === "number" ? urgency : 6));
  const used = [...new Set(rank)].sort((a, b) => a - b);
  return rank.map((one) => used.indexOf(one));
}

function columnsBefore({ rowOf, columnOf }: Pool, previous: readonly PreviousPair[]): Map<number, number[]> {
  return new Map(
    previous.flatMap(({ client, mentor, second }) => {
      const row = rowOf.get(client);
      const columns = [mentor, second].flatMap((id) => (id ? (columnOf.get(id) ?? []) : []));
      return row === undefined ? [] : [[row, columns]];
    }),
  );
}

/** What every mentor counts for, and what is left beside the placements that are kept or settled. */
function budgetOf(
  { model, mentors }: Pool,
  load: readonly number[],
  fixed: readonly FixedRow[],
): AllocationProblem["budget"] {
  const { budget } = matchingOf(model).settings.allocation;
  if (!budget) return null;
  const rate = mentors.map((mentor) =>
    typeof mentor[budget.field] === "number" ? Number(mentor[budget.field]) : budget.unknown,
  );
  let left = budget.most - load.reduce((sum, count, i) => sum + count * rate[i]!, 0);
  for (const { columns } of fixed) for (const column of columns) left -= rate[column]!;
  return { rate, left };
}

/** More than charges can come to: two mentors for every client, each at the charge of the last place. */
function mostCharges(
  step: number,
  mentors: readonly RecordValues[],
  load: readonly number[],
  rows: number,
): number {
  if (step === 0) return 0;
  const most = mentors.reduce((top, { capacity }, i) => Math.max(top, Number(capacity), load[i]!), 10);
  return step * most * 2 * rows;
}

function fingerprintOf(
  model: Model,
  clients: readonly RecordValues[],
  read: ReadCaseload,
  active: readonly RecordValues[],
  previous: readonly PreviousPair[],
): string {
  return fingerprint({
    model: model.fingerprint,
    clients: clients.map(plain),
    mentors: read.mentors.map(plain),
    active: active.map(plain),
    overrides: decisionsOf(model, read).map(plain),
    previous,
  });
}

function plain(record: RecordValues): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null));
}
