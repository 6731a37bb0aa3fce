export { type ClientInWords, clientsInWords } from "./clients-in-words.js";
export type { MentorComparison } from "./compare-mentors.js";
export {
  type ClientWithout,
  compareWithout,
  type WithAndWithout,
  type WithoutReport,
} from "./compare-without.js";
export type { Conflict, ConflictRule, Correction } from "./conflict.js";
export { type Explainer, explainer, type PairExplanation } from "./explainer.js";
export type { HittingSet } from "./hitting-set.js";
export type { Expectation, Question } from "./questions.js";
export { type MatchReasons, mainReasons, pairReasons, reasonsFor } from "./reasons.js";
export type { Difference } from "./row.js";
export type { Change, SmallestChange } from "./smallest-change.js";
export type { ChangeStep } from "./steps.js";
export { type WishSetAside, type WithoutFactors, withoutFactors } from "./without-factors.js";
