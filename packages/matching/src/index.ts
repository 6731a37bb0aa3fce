export * from "@waymark/assignment";
export { type AllocateOptions, allocate } from "./allocation/allocate.js";
export {
  type Allocation,
  type AssignedFlag,
  type AssignedPair,
  type Certificate,
  type Move,
  type MoveReason,
  mentorIds,
  type PreviousPair,
  type Unmatched,
  type WaitReason,
} from "./allocation/allocation.js";
export { assignedMatches } from "./allocation/assigned.js";
export { type AllocationCounts, countAllocation } from "./allocation/counts.js";
export type { Shortfall } from "./allocation/floor.js";
export { type BelowFloor, type FloorCost, floorCost } from "./allocation/floor-cost.js";
export { type ClientMove, type EarlierMatch, movesSince } from "./allocation/moves-since.js";
export {
  type BetterMentor,
  betterFits,
  type NotProposed,
  type ProposalPlace,
  placesLeftWith,
  proposalPlaces,
  whyNotProposed,
} from "./allocation/places.js";
export { sayBound, sayProof } from "./allocation/proof.js";
export { type Verdict, verifyAllocation } from "./allocation/verify.js";
export {
  type ChangedMentor,
  type InsteadOf,
  type WhyNot,
  whyNot,
} from "./allocation/why-not.js";
export {
  type AllocationWorkings,
  allocationWorkings,
  type MentorPlaces,
  type SeekingClient,
} from "./allocation/workings.js";
export * from "./compile/index.js";
export { type DataUse, dataUse, type SpareField } from "./data-use/data-use.js";
export * from "./explain/index.js";
export * from "./fairness/index.js";
export * from "./gaps/index.js";
export { type Exclusion, exclusions } from "./identity/exclusions.js";
export type { OverrideOutcome } from "./overrides/apply.js";
export type { Decision } from "./overrides/decisions.js";
export * from "./pairs/index.js";
export type {} from "./problem-codes.js";
export * from "./relationship/index.js";
export * from "./remedies/index.js";
export { type FactorPartOptions, factorPart } from "./score/factor-part.js";
export { fitStep, sayFit } from "./score/fit.js";
export { type Contribution, type Match, match, type Unknown } from "./score/match.js";
export type { PartGiven } from "./score/part-given.js";
export type { ClientWish } from "./score/plan.js";
export type { Blocker, Flag } from "./score/rules.js";
export {
  type MatchWorkings,
  matchWorkings,
  type WrittenCondition,
  type WrittenFactor,
  type WrittenRule,
  type WrittenScale,
} from "./score/workings.js";
export type { RecruitProfile, RuleCount } from "./shortlist/barriers.js";
export {
  eachShortlist,
  type ScoredShortlist,
  type Shortlist,
  type ShortlistOptions,
  shortlist,
  shortlistScores,
} from "./shortlist/shortlist.js";
export * from "./stances/index.js";
export * from "./standards/index.js";
export { matching } from "./subject.js";
