import { sayTenths } from "../words.js";
import type { Certificate } from "./allocation.js";

type Claims = Pick<Certificate, "optimal" | "cost" | "gap" | "wait">;

/**
 * By how many clients of the least urgent group a better allocation could be better at most. What clients cost who wait
 * are multiples of `wait`; everything else of an allocation costs less than that together. So the rest of the cost goes off
 * the gap first.
 */
function moreServed({ cost, gap, wait }: Claims): number {
  return Math.max(0, Math.ceil((gap - (cost % wait)) / wait));
}

/**
 * What the certificate of an allocation proves, in words, as the end of a sentence. Serving one client more outweighs all
 * that the others lack in points, so a gap up to that leaves only points open.
 *
 * @param waiting - How many clients wait; no bound exceeds it.
 * @example
 * ```ts
 * const model = compile(policy, { plugins: [westMidlands] });
 * sayProof(allocate(model, { clients: [], mentors: [] }).certificate); // => "best possible under the scheme’s priorities (proved)"
 * ```
 */
export function sayProof(certificate: Claims, waiting = Infinity): string {
  const { optimal, gap } = certificate;
  if (optimal === "by-prices") return "best possible under the scheme’s priorities (proved)";
  if (optimal === "by-search") return "best possible under the scheme’s priorities (checked by full search)";
  const more = Math.min(moreServed(certificate), waiting);
  if (more === 0) {
    const rest = gap % 100;
    return `no allocation matches more clients (proved); the total score is within ${(gap - rest) / 100}.${String(rest).padStart(2, "0")} of the best`;
  }
  return `checked up to a gap: at most ${more} more ${more === 1 ? "client" : "clients"} could be matched`;
}

/**
 * Describes the gap between an allocation and its dual bound, as sentences: what a quick check by prices leaves open,
 * and whether a full search closed it.
 *
 * @param waiting - How many clients wait; no bound exceeds it.
 * @example
 * ```ts
 * const model = compile(policy, { plugins: [westMidlands] });
 * sayBound(allocate(model, { clients: [], mentors: [] }).certificate); // => "No allocation does better."
 * sayBound({ optimal: "by-search", cost: 9_000, gap: 1_250, wait: 30_001 }); // => "No allocation does better. A quick check left room for 12.5 points more in all; a full search found none."
 * ```
 */
export function sayBound(certificate: Claims, waiting = Infinity): string {
  const { optimal, gap } = certificate;
  if (gap === 0) return "No allocation does better.";
  const room = sayRoom(gap, Math.min(moreServed(certificate), waiting));
  return optimal === "by-search"
    ? `No allocation does better. A quick check left room for ${room}; a full search found none.`
    : `A better allocation may exist: the check leaves room for ${room}.`;
}

function sayRoom(gap: number, clients: number): string {
  if (clients === 0) return `${sayTenths(Math.ceil(gap / 10))} points more in all`;
  return `up to ${clients} more ${clients === 1 ? "client" : "clients"} of the least urgent group`;
}
