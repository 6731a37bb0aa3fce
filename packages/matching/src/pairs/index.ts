export type { PairAsk } from "./asked.js";
export { matchPair, type PairBlocker, type PairContribution, type PairMatch } from "./match-pair.js";
export { type PairShortlist, type PairStanding, pairStanding, shortlistPairs } from "./shortlist-pairs.js";
