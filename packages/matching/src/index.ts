export * from "@waymark/assignment";
export { type AllocateOptions, allocate } from "./allocation/allocate.js";
export { assignedMatches } from "./allocation/assigned.js";
export { sayBound, sayProof } from "./allocation/proof.js";
export { type Verdict, verifyAllocation } from "./allocation/verify.js";
export * from "./explain/index.js";
export * from "./fairness/index.js";
export * from "./gaps/index.js";
export * from "./pairs/index.js";
export * from "./relationship/index.js";
export { match } from "./scoring/match.js";
export { tieKey } from "./scoring/tie.js";
export { shortlist } from "./shortlist/shortlist.js";
export * from "./stances/index.js";
export * from "./standards/index.js";
export type {
  Allocation,
  AssignedFlag,
  AssignedPair,
  Blocker,
  Certificate,
  ClientWish,
  Contribution,
  Decision,
  Flag,
  Match,
  Move,
  MoveReason,
  OverrideOutcome,
  PreviousPair,
  RecruitProfile,
  RuleCount,
  Shortlist,
  Unknown,
  Unmatched,
  WaitReason,
} from "./types.js";
