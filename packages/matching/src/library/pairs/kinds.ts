import type { PairKind } from "../../compile/index.js";
import { pairKindField } from "../fields/pair-kind.js";

/** Chosen from different places and sure not to know each other, for checks and balances. */
export const independentPair: PairKind = {
  id: "independent",
  title: "an independent pair",
  source: "§3.3 B",
  saidBy: "participant",
  describes: "Two from different places who do not know each other, for checks and balances.",
  fields: { client: [pairKindField] },
  when: 'client.pair_kind == "independent"',
  cases: [
    { given: { "client.pair_kind": "independent" }, gives: true, source: "our coding" },
    { given: { "client.pair_kind": "trusted" }, gives: false, source: "our coding" },
  ],
};

/** Two who know and trust each other, for safety and to think together afterwards. */
export const trustedPair: PairKind = {
  id: "trusted",
  title: "a trusted pair",
  source: "§6.2 E, J, K; §3.3 J, K",
  saidBy: "participant",
  describes: "Two who know and trust each other, for safety in the room, shared notes and reflection.",
  fields: { client: [pairKindField] },
  when: 'client.pair_kind == "trusted"',
  cases: [
    { given: { "client.pair_kind": "trusted" }, gives: true, source: "our coding" },
    { given: { "client.pair_kind": "independent" }, gives: false, source: "our coding" },
  ],
};
