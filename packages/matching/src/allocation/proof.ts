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
 * How far the prices of an allocation alone go, in clients and points, as a sentence: they bound what any allocation
 * can come to, and where they leave something open that was searched, it says so.
 *
 * @param waiting - How many clients wait; no bound exceeds it.
 * @example
 * ```ts
 * const model = compile(policy, { plugins: [westMidlands] });
 * sayBound(allocate(model, { clients: [], mentors: [] }).certificate); // => "By its prices, none serves more, and none has more points."
 * sayBound({ optimal: "by-search", gap: 1_250, wait: 30_001 }); // => "By its prices, none serves more, and none has more than 12.5 points more; all that they leave open was searched, and none is better."
 * ```
 */
export function sayBound(
  { optimal, gap, wait }: Pick<Certificate, "optimal" | "gap" | "wait">,
  waiting = Infinity,
): string {
  const searched =
    optimal === "by-search" ? "; all that they leave open was searched, and none is better" : "";
  return `By its prices, ${sayRoom(gap, wait, waiting)}${searched}.`;
}

function sayRoom(gap: number, wait: number, waiting: number): string {
  if (gap === 0) return "none serves more, and none has more points";
  if (gap <= fullPoints)
    return `none serves more, and none has more than ${sayTenths(Math.ceil(gap / 10))} points more`;
  const clients = Math.min(Math.floor(gap / wait), waiting);
  if (clients === 0) return "none serves more";
  return `at most ${clients} more ${clients === 1 ? "client" : "clients"} of the last tier could be served`;
}
