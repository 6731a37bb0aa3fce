export { matchPair } from "./match-pair.js";
export { pairScheme } from "./scheme.js";
export { shortlistPairs } from "./shortlist-pairs.js";
export type { PairBlocker, PairContribution, PairMatch, PairShortlist } from "./types.js";
