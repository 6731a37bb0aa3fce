import type { Certificate } from "../types.js";
import { fullPoints } from "./weights.js";

/**
 * What the certificate of an allocation proves, in words, as the end of a sentence. Each objective outweighs all below
 * it by more than the 10 000 points of one proposal, so a gap up to that leaves only points open.
 *
 * @example
 * ```ts
 * const model = compile(policy, { plugins: [westMidlands] });
 * sayProof(allocate(model, { clients: [], mentors: [] }).certificate); // => "proven optimal"
 * ```
 */
export function sayProof({ optimal, gap, wait }: Pick<Certificate, "optimal" | "gap" | "wait">): string {
  if (optimal === "by-prices") return "proven optimal";
  if (optimal === "by-search") return "optimal: all that could be better was searched";
  if (gap <= fullPoints) {
    const rest = gap % 100;
    return `proven that none serves more; its points are within ${(gap - rest) / 100}.${String(rest).padStart(2, "0")} of the most, in all`;
  }
  const more = Math.floor(gap / wait) + 1;
  return `proven within ${gap} of the best cost: at most ${more} more could be served`;
}
