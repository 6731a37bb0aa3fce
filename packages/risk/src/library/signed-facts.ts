import type { SignedFact } from "../compile/index.js";

/**
 * Words of the facts that say something of a person (§3.3 B: a second view is needed; §6.2, §6.3 E, F). They count once
 * somebody has signed a finding on them.
 *
 * @example
 * ```ts
 * signedFacts.map(({ field }) => field); // => ["use_of_sessions", "boundary_concern", "network_role"]
 * ```
 */
export const signedFacts: readonly SignedFact[] = Object.freeze([
  {
    field: "use_of_sessions",
    values: ["playing-along", "gathering"],
    source: "our coding: §6.3 (E, F) names what could be, and no person",
    saidBy: "coding",
  },
  {
    field: "boundary_concern",
    values: ["mind-games", "reversal"],
    source: "our coding: §6.2 (E, G) names what could be, and no person",
    saidBy: "coding",
  },
  {
    field: "network_role",
    values: ["leading"],
    source: "our coding, after §6.2 (F): “if this person is high rank within a group”",
    saidBy: "coding",
  },
]);
