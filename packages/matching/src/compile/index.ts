export type { Checklist, CompiledStandard, StandardItem } from "./checklist.js";
export { type CompiledFactor, type Factor, type FactorSetting, type Mode, modes, wishes } from "./factor.js";
export type { FitBand } from "./fit-bands.js";
export type { MatchingModel } from "./matching-model.js";
export { matchingOf } from "./matching-of.js";
export type {
  AllocationChoice,
  Budget,
  CompiledPairs,
  Floor,
  PairAsks,
  PairKind,
  PairRule,
  PairScale,
  PairScheme,
} from "./pair-scheme.js";
export type { CompiledRelationship, RelationshipScheme, RelationshipSign } from "./relationship-scheme.js";
export type { CompiledRule, Rule } from "./rule.js";
export type { MatchingSections } from "./sections.js";
export type { MatchingPolicy, MatchingSettings } from "./settings.js";
