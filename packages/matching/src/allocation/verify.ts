import { type Caseload, type Model, readCaseload } from "@waymark/core";
import type { Allocation } from "../types.js";
import { type AllocationProblem, allocationProblem, fullPoints } from "./problem.js";

/** Whether an allocation is what it claims to be, and if not, where it fails. */
export interface Verdict {
  readonly valid: boolean;
  /** What fails, each with the client or mentor concerned; empty where the allocation is valid. */
  readonly problems: readonly string[];
}

/**
 * Check an allocation without solving anything: that it was made from this model and caseload, that every open
 * client is in it once, that every pair is eligible and no mentor over capacity, that points are right, and, by
 * its prices, that no other allocation serves more clients, or as many with more points. One pass over the pairs.
 *
 * @example
 * ```ts
 * const model = compile(policy, { plugins: [westMidlands] });
 * const caseload = { clients: [{ id: "C-1", extremism_type: "animal-rights" }], mentors: [] };
 * verifyAllocation(model, caseload, allocate(model, caseload)).valid; // => true
 * ```
 */
export function verifyAllocation(model: Model, caseload: Caseload, allocation: Allocation): Verdict {
  const problem = allocationProblem(model, readCaseload(model, caseload));
  const found: string[] = [];
  if (allocation.fingerprint !== problem.fingerprint)
    found.push("The fingerprint is of another model or caseload.");
  const partner = checkPairs(problem, allocation, found);
  checkCertificate(problem, allocation, partner, found);
  return { valid: found.length === 0, problems: found };
}

/** Feasibility. Gives the mentor's column for each seeking client, or -1 for those who wait. */
function checkPairs(
  problem: AllocationProblem,
  allocation: Allocation,
  found: string[],
): Map<string, number> {
  const { pool, seeking, kept, free } = problem;
  const columnOf = new Map(pool.mentors.map(({ id }, column) => [String(id), column]));
  const rowOf = new Map(pool.clients.map(({ id }, row) => [String(id), row]));
  const keptPairs = new Set(kept.map(({ client, mentor }) => `${client}\u0000${mentor}`));
  const partner = new Map<string, number>();
  const used = free.map(() => 0);
  let points = 0;
  for (const one of allocation.assignments) {
    const [row, column] = [rowOf.get(one.client), columnOf.get(one.mentor)];
    const name = `${one.client} with ${one.mentor}`;
    if (row === undefined || column === undefined) {
      found.push(`${name}: no such open client or mentor.`);
      continue;
    }
    const cell = row * pool.mentors.length + column;
    if (one.points !== pool.points[cell] || one.low !== pool.low[cell] || one.high !== pool.high[cell])
      found.push(`${name}: the points are wrong.`);
    if (one.kind === "kept") {
      if (!keptPairs.delete(`${one.client}\u0000${one.mentor}`))
        found.push(`${name}: no such engagement goes on.`);
      continue;
    }
    if (partner.has(one.client)) found.push(`${one.client} is assigned twice.`);
    partner.set(one.client, column);
    if (pool.eligible[cell] !== 1) found.push(`${name}: not eligible.`);
    used[column]! += 1;
    points += one.points;
  }
  for (const name of keptPairs)
    found.push(`${name.replace("\u0000", " with ")}: the engagement that goes on is left out.`);
  used.forEach((count, column) => {
    if (count > free[column]!)
      found.push(
        `${String(pool.mentors[column]!.id)} has ${count} proposed and ${free[column]} places free.`,
      );
  });
  if (allocation.points !== points) found.push(`The points sum to ${points}, not ${allocation.points}.`);
  checkUnmatched(problem, allocation, partner, found);
  for (const row of seeking) {
    const id = String(pool.clients[row]!.id);
    if (!partner.has(id)) found.push(`${id} is in neither list.`);
  }
  return partner;
}

function checkUnmatched(
  { pool, seeking }: AllocationProblem,
  allocation: Allocation,
  partner: Map<string, number>,
  found: string[],
): void {
  const rows = new Map(seeking.map((row) => [String(pool.clients[row]!.id), row]));
  for (const { client, eligible, reason } of allocation.unmatched) {
    const row = rows.get(client);
    if (row === undefined || partner.has(client)) {
      found.push(`${client} is listed as unmatched and is not.`);
      continue;
    }
    partner.set(client, -1);
    const start = row * pool.mentors.length;
    const count = pool.eligible
      .subarray(start, start + pool.mentors.length)
      .reduce((sum, one) => sum + one, 0);
    if (count !== eligible || (count === 0) !== (reason === "no-eligible-mentor"))
      found.push(`${client}: the reason for waiting is wrong.`);
  }
  for (const client of partner.keys()) if (!rows.has(client)) found.push(`${client} does not seek a mentor.`);
}

/** Optimality, by linear-programming duality: feasible prices, tight where assigned, zero where places stay free. */
function checkCertificate(
  problem: AllocationProblem,
  { certificate }: Allocation,
  partner: ReadonlyMap<string, number>,
  found: string[],
): void {
  const { pool, seeking, free, wait } = problem;
  const width = pool.mentors.length;
  const prices = pool.mentors.map(({ id }) => price(certificate.mentorPrices, String(id), "mentor", found));
  if (certificate.wait !== wait) found.push(`Waiting costs ${wait}, not ${certificate.wait}.`);
  const used = free.map(() => 0);
  let cost = 0;
  for (const row of seeking) {
    const id = String(pool.clients[row]!.id);
    const own = price(certificate.clientPrices, id, "client", found);
    const column = partner.get(id) ?? -1;
    if (own > wait) found.push(`The price of ${id} is above the cost of waiting.`);
    if (column < 0 && own !== wait) found.push(`${id} waits, and its price is not the cost of waiting.`);
    cost += column < 0 ? wait : fullPoints - pool.points[row * width + column]!;
    for (let j = 0; j < width; j++) {
      const cell = row * width + j;
      if (pool.eligible[cell] !== 1 || free[j] === 0) continue;
      const slack = fullPoints - pool.points[cell]! - own - prices[j]!;
      if (slack < 0 || (j === column && slack !== 0))
        found.push(`The prices of ${id} and ${String(pool.mentors[j]!.id)} do not hold.`);
    }
    if (column >= 0) used[column]! += 1;
  }
  prices.forEach((value, j) => {
    if (value > 0 || (value < 0 && used[j]! < free[j]!))
      found.push(`The price of ${String(pool.mentors[j]!.id)} does not hold.`);
  });
  if (certificate.cost !== cost) found.push(`The cost is ${cost}, not ${certificate.cost}.`);
}

function price(prices: Readonly<Record<string, number>>, id: string, kind: string, found: string[]): number {
  const value = Object.hasOwn(prices, id) ? prices[id] : undefined;
  if (Number.isSafeInteger(value)) return value!;
  found.push(`The ${kind} ${id} has no whole-number price.`);
  return 0;
}
