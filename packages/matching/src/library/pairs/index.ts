import type { PairScheme } from "../../compile/index.js";
import { pairNeededField } from "../fields/pair-needed.js";
import { independentPair, trustedPair } from "./kinds.js";
import { pairFromDifferentPlaces } from "./pair-from-different-places.js";
import { pairNotKnown } from "./pair-not-known.js";
import { pairPlaces } from "./pair-places.js";
import { pairSkills } from "./pair-skills.js";
import { pairStyles } from "./pair-styles.js";
import { pairTimeInCommon } from "./pair-time-in-common.js";
import { pairTrusted } from "./pair-trusted.js";

/** Two mentors for one client: for safety (§6.2 E, J, K), and for checks and balances (§3.3 B). */
export const pairScheme: PairScheme = {
  source: "§3.3 B; §6.2 E, J, K; weights: our coding",
  saidBy: "participant",
  fields: {
    client: [
      pairNeededField,
      {
        id: "pair_asked_by",
        title: "Pair asked for by",
        kind: "categories",
        sensitivity: "ordinary",
        describes: "Who asks for two mentors, where two are needed.",
        values: [
          { id: "safety", title: "safety" },
          { id: "balance", title: "checks and balances" },
          { id: "client", title: "the client" },
        ],
        source: "§3.3 B; §6.2 E, J, K",
      },
    ],
  },
  wanted: {
    when: "client.pair_needed",
    says: "Two mentors are asked for: for safety (§6.2 E, J, K), for checks and balances (§3.3 B), or by the client.",
    reasons: [
      {
        id: "safety",
        title: "Safety asks for two mentors",
        kind: "trusted",
        when: 'has(client.pair_asked_by, "safety")',
        says: "Two mentors are asked for, for safety (§6.2 E, J, K).",
      },
      {
        id: "balance",
        title: "Checks and balances ask for two mentors",
        kind: "independent",
        when: 'has(client.pair_asked_by, "balance")',
        says: "Two mentors are asked for, for checks and balances (§3.3 B).",
      },
      {
        id: "client",
        title: "The client asks for two mentors",
        when: 'has(client.pair_asked_by, "client")',
        says: "The client asks for two mentors (our coding).",
      },
    ],
  },
  kinds: [independentPair, trustedPair],
  own: 3_000,
  rules: [pairFromDifferentPlaces, pairNotKnown, pairTrusted, pairTimeInCommon],
  scales: [pairSkills, pairStyles, pairPlaces],
  cases: [
    { of: "wanted", given: { "client.pair_needed": "yes" }, gives: true, source: "§6.2 E, J, K" },
    { of: "wanted", given: { "client.pair_needed": "no" }, gives: false, source: "§3.3 B" },
    {
      of: "wanted.reasons.safety",
      given: { "client.pair_asked_by": "safety" },
      gives: true,
      source: "§6.2 E",
    },
    {
      of: "wanted.reasons.client",
      given: { "client.pair_asked_by": "safety" },
      gives: false,
      source: "§3.3 B",
    },
  ],
};
