import type { CompiledChecklist } from "./checklist.js";
import type { Concerns } from "./compile-concerns.js";
import type { CompiledFactor } from "./factor.js";
import type { FitBand } from "./fit-bands.js";
import type { CompiledPairs } from "./pair-scheme.js";
import type { CompiledRelationship } from "./relationship-scheme.js";
import type { CompiledRule } from "./rule.js";
import type { MatchingSettings } from "./settings.js";

/** What matching made of a policy and its plugins. */
export interface MatchingModel {
  readonly settings: MatchingSettings;
  readonly factors: readonly CompiledFactor[];
  readonly rules: readonly CompiledRule[];
  /** The words for how well a mentor suits a client, the lowest first; empty where the scheme has none. */
  readonly fitBands: readonly FitBand[];
  /** How pairs are formed; null where the scheme has none or the policy turned them off. */
  readonly pairs: CompiledPairs | null;
  /** The minimum standards for mentors that count; null where the scheme has none. */
  readonly checklist: CompiledChecklist | null;
  /** What is planned for relationships after the match; null where the scheme says nothing of it. */
  readonly relationship: CompiledRelationship | null;
  /** For stances that concern some clients only: which. */
  readonly concerns: Concerns;
}
