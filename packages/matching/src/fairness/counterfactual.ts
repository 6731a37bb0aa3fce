import type { Field, RecordValues } from "@waymark/core";
import type { AllocationProblem } from "../allocation/problem.js";
import { fieldsRead } from "../score/plan.js";
import { comparePool, type Pool } from "../score/pool.js";
import { rankMentors } from "../shortlist/shortlist.js";
import { type Reallocation, reallocation } from "./reallocate.js";
import { type ChangeReason, reasonKey, reasonsBetween } from "./reasons.js";
import { type Variant, valuesToTry, variantsOf } from "./variants.js";

/** Whether changing one field alone changes something for one client. */
export interface ClientChange {
  readonly field: string;
  /** Who is eligible. */
  readonly eligibility: boolean;
  /** The order of mentors who are eligible either way. */
  readonly rank: boolean;
  /** Who comes first. */
  readonly first: boolean;
  /** Whether the client gets a mentor and which; null where the bound on solving left it open. */
  readonly allocation: boolean | null;
  /** Through what, as `factor:faith` or `rule:covers-type`. */
  readonly through: readonly string[];
  /** Of these, what nothing justifies for this client. */
  readonly unjustified: readonly string[];
}

/** How far the counterfactual audit went. */
export interface AuditExtent {
  /** The most values of one field that were tried for a client, and the most allocations solved. */
  readonly values: number;
  readonly solves: number;
  /** Changed clients looked at, fields that nothing reads left out, and allocations solved for them. */
  readonly variants: number;
  readonly solved: number;
  /** Changed clients whose allocation was left open because of the bound. */
  readonly leftOpen: number;
}

/** What depends on each protected field, client by client. */
export interface Counterfactual {
  readonly clients: readonly { readonly client: string; readonly changes: readonly ClientChange[] }[];
  /** Every reason met, by field and key. */
  readonly reasons: ReadonlyMap<string, ReadonlyMap<string, ChangeReason>>;
  readonly extent: AuditExtent;
}

/** How far to go. */
export interface Bounds {
  readonly values: number;
  readonly solves: number;
}

/** Change each protected field of each open client, one at a time, and see what else changes. */
export function counterfactual(
  problem: AllocationProblem,
  fields: readonly Field[],
  bounds: Bounds,
): Counterfactual {
  const { pool } = problem;
  const values = new Map(fields.map((field) => [field.id, valuesToTry(field, pool.clients, bounds.values)]));
  const solver = reallocation(problem, bounds.solves);
  const reasons = new Map<string, Map<string, ChangeReason>>();
  let [variants, leftOpen] = [0, 0];
  const clients = pool.clients.map((client, row) => {
    const read = fieldsRead(problem.model, pool.plans[row]!);
    const list = fields
      .filter(({ id }) => read.has(`client.${id}`))
      .flatMap((field) => variantsOf(client, field, values.get(field.id)!));
    variants += list.length;
    const found = auditClient(problem, solver, row, list, reasons);
    leftOpen += found.leftOpen;
    return { client: String(client.id), changes: found.changes };
  });
  const solved = solver.solved();
  return { clients, reasons, extent: { ...bounds, variants, solved, leftOpen } };
}

interface Effect {
  eligibility: boolean;
  rank: boolean;
  first: boolean;
  allocation: boolean;
  open: boolean;
  readonly through: Set<string>;
  readonly unjustified: Set<string>;
}

function auditClient(
  { model, pool: { mentors, clients, overrides } }: AllocationProblem,
  solver: Reallocation,
  row: number,
  variants: readonly Variant[],
  reasons: Map<string, Map<string, ChangeReason>>,
): { changes: ClientChange[]; leftOpen: number } {
  const records: RecordValues[] = [clients[row]!, ...variants.map(({ client }) => client)];
  const pool = comparePool(model, records, mentors, overrides);
  const order = rankMentors(pool, 0);
  const effects = new Map<string, Effect>();
  let leftOpen = 0;
  variants.forEach(({ field }, i) => {
    const at = i + 1;
    if (sameRow(pool, at)) return;
    const other = rankMentors(pool, at);
    // One value that changes the allocation settles it for the field.
    const settled = effects.get(field.id)?.allocation === true;
    const allocation = settled || solver.changes(row, pool, at);
    if (allocation === null) leftOpen += 1;
    const eligibility = mentors.some((_, column) => pool.eligible[column] !== eligibleAt(pool, at, column));
    const rank = !sameOrder(pool, order, other, at);
    const first = order[0] !== other[0];
    if (!eligibility && !rank && !first && allocation === false) return;
    const effect = effects.get(field.id) ?? noEffect();
    effect.eligibility ||= eligibility;
    effect.rank ||= rank;
    effect.first ||= first;
    effect.allocation ||= allocation === true;
    effect.open ||= allocation === null;
    effects.set(field.id, effect);
    const known = reasons.get(field.id) ?? new Map<string, ChangeReason>();
    reasons.set(field.id, known);
    for (const reason of reasonsBetween(pool, field.id, 0, at)) {
      const key = reasonKey(reason);
      // What is justified for one client and not for another counts as not.
      if (known.get(key)?.justified !== false) known.set(key, reason);
      effect.through.add(key);
      if (!reason.justified) effect.unjustified.add(key);
    }
  });
  return { changes: toChanges(effects), leftOpen };
}

function noEffect(): Effect {
  const none = { eligibility: false, rank: false, first: false, allocation: false, open: false };
  return { ...none, through: new Set(), unjustified: new Set() };
}

function toChanges(effects: ReadonlyMap<string, Effect>): ClientChange[] {
  return [...effects]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { eligibility, rank, first, allocation, open, through, unjustified }]) => ({
      ...{ field: `client.${id}`, eligibility, rank, first },
      allocation: allocation || (open ? null : false),
      through: [...through].sort(),
      unjustified: [...unjustified].sort(),
    }));
}

function eligibleAt(pool: Pool, row: number, column: number): number {
  return pool.eligible[row * pool.mentors.length + column]!;
}

/** Whether nothing at all changes between the client and a variant. */
function sameRow(pool: Pool, row: number): boolean {
  const start = row * pool.mentors.length;
  return pool.mentors.every(
    (_, column) =>
      pool.eligible[column] === pool.eligible[start + column] &&
      pool.points[column] === pool.points[start + column],
  );
}

/** Whether mentors who are eligible either way stand in the same order. */
function sameOrder(pool: Pool, one: readonly number[], other: readonly number[], row: number): boolean {
  const both = one.filter((column) => eligibleAt(pool, row, column) === 1);
  const then = other.filter((column) => pool.eligible[column] === 1);
  return both.every((column, i) => column === then[i]);
}
