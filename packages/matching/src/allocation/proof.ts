import { sayTenths } from "../words.js";
import type { Certificate } from "./allocation.js";
import { fullPoints } from "./weights.js";

/**
 * What the certificate of an allocation proves, in words, as the end of a sentence. Each objective outweighs all below
 * it by more than the 10 000 points of one proposal, so a gap up to that leaves only points open.
 *
 * @param waiting - How many clients wait; no bound exceeds it.
 * @example
 * ```ts
 * const model = compile(policy, { plugins: [westMidlands] });
 * sayProof(allocate(model, { clients: [], mentors: [] }).certificate); // => "best possible under the scheme’s priorities (proved)"
 * ```
 */
export function sayProof(
  { optimal, gap, wait }: Pick<Certificate, "optimal" | "gap" | "wait">,
  waiting = Infinity,
): string {
  if (optimal === "by-prices") return "best possible under the scheme’s priorities (proved)";
  if (optimal === "by-search") return "best possible under the scheme’s priorities (checked by full search)";
  if (gap <= fullPoints) {
    const rest = gap % 100;
    return `no allocation matches more clients (proved); the total score is within ${(gap - rest) / 100}.${String(rest).padStart(2, "0")} of the best`;
  }
  const more = Math.min(Math.floor(gap / wait) + 1, waiting);
  return `checked up to a gap: at most ${more} more clients could be matched`;
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
 * sayBound({ optimal: "by-search", gap: 1_250, wait: 30_001 }); // => "No allocation does better. A quick check left room for 12.5 points more in all; a full search found none."
 * ```
 */
export function sayBound(
  { optimal, gap, wait }: Pick<Certificate, "optimal" | "gap" | "wait">,
  waiting = Infinity,
): string {
  if (gap === 0) return "No allocation does better.";
  const room = sayRoom(gap, wait, waiting);
  return optimal === "by-search"
    ? `No allocation does better. A quick check left room for ${room}; a full search found none.`
    : `A better allocation may exist: the check leaves room for ${room}.`;
}

function sayRoom(gap: number, wait: number, waiting: number): string {
  if (gap <= fullPoints) return `${sayTenths(Math.ceil(gap / 10))} points more in all`;
  const clients = Math.min(Math.floor(gap / wait), waiting);
  if (clients === 0) return "a better total match score";
  return `up to ${clients} more ${clients === 1 ? "client" : "clients"} of the least urgent group`;
}
