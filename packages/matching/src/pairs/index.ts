export { matchPair } from "./match-pair.js";
export { pairStanding, shortlistPairs } from "./shortlist-pairs.js";
export type {
  PairAsk,
  PairBlocker,
  PairContribution,
  PairMatch,
  PairShortlist,
  PairStanding,
} from "./types.js";
