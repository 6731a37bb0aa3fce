export {
  type ClientWithout,
  compareWithout,
  type WithAndWithout,
  type WithoutReport,
} from "./compare-without.js";
export { explainPair } from "./explain-pair.js";
export { type Explainer, explainer } from "./explainer.js";
export { type HittingSet, smallestHittingSet } from "./hitting-set.js";
export type {
  Change,
  ChangeStep,
  Conflict,
  ConflictRule,
  Correction,
  Difference,
  Expectation,
  MentorComparison,
  PairExplanation,
  Question,
  SmallestChange,
} from "./types.js";
export { type WishSetAside, type WithoutFactors, withoutFactors } from "./without-factors.js";
