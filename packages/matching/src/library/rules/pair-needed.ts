import type { Rule } from "../../compile/index.js";
import { pairNeededField } from "../fields/pair-needed.js";

/** Flags a client where two mentors are asked for. */
export const pairNeeded: Rule = {
  id: "pair-needed",
  title: "A single mentor will do",
  source: "§6.2 E, J, K; §3.3 B",
  saidBy: "participant",
  fields: {
    client: [pairNeededField],
  },
  when: "not client.pair_needed",
  effect: "flag",
  reason: "Two mentors are asked for: for safety, for checks and balances, or by the client.",
  unknown: "We do not know yet whether two mentors are asked for.",
  remedy: "Choose a second mentor, of the kind of pair that is asked for.",
  cases: [
    { given: { "client.pair_needed": "no" }, gives: true, source: "§3.3 B" },
    { given: { "client.pair_needed": "yes" }, gives: false, source: "§6.2 E, J, K" },
    { given: {}, gives: null },
  ],
};
