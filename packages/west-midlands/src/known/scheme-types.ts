// Made from the plugin’s data by scripts/scheme-types.mjs.
import type { BaseRecords } from "@waymark/core";
import type { ClientRecord } from "./client.js";
import type { EngagementRecord } from "./engagement.js";
import type { MentorRecord } from "./mentor.js";
import type { ObservationRecord } from "./observation.js";

/** What types know of the scheme: its records by kind, and the ids that a policy may name. */
export interface WestMidlandsTypes {
  readonly recordTypes: {
    readonly client: BaseRecords["client"] & ClientRecord;
    readonly mentor: BaseRecords["mentor"] & MentorRecord;
    readonly engagement: BaseRecords["engagement"] & EngagementRecord;
    readonly observation: BaseRecords["observation"] & ObservationRecord;
  };
  readonly factors: readonly {
    readonly id:
      | "extremism-type"
      | "locality"
      | "distance"
      | "faith"
      | "strand"
      | "practice"
      | "style"
      | "hard-style"
      | "gender"
      | "age"
      | "ethnicity"
      | "class"
      | "politics"
      | "self-positioning"
      | "language"
      | "lived-experience"
      | "shared-acquaintance"
      | "knowledge"
      | "needs-met"
      | "befriending"
      | "interventionist"
      | "disclosure"
      | "tells-own-story"
      | "recording"
      | "keeps-notes"
      | "availability"
      | "travel"
      | "day-rate"
      | "gives-time"
      | "earlier-mentor";
  }[];
  readonly rules: readonly {
    readonly id:
      | "vetted"
      | "vetting-in-date"
      | "accredited"
      | "selected"
      | "trained"
      | "covers-type"
      | "has-capacity"
      | "day-rate-limit"
      | "no-conflict"
      | "acquaintance"
      | "consent"
      | "time-in-common"
      | "within-travel"
      | "risk-assessed"
      | "pair-needed"
      | "consent-covers-mentoring"
      | "consent-on-record"
      | "consent-stands"
      | "guardian-agrees"
      | "in-custody"
      | "trained-in-topics";
  }[];
  readonly parameters: readonly {
    readonly id:
      | "supervision_days"
      | "feedback_days"
      | "session_gap_days"
      | "review_grace_days"
      | "baseline_window"
      | "reassess_every"
      | "quiet_after"
      | "sustained_for"
      | "reached_at"
      | "apart_at"
      | "matched_cut"
      | "consent_days"
      | "day_rate_usual"
      | "day_rate_most"
      | "planned_days"
      | "rejection_days"
      | "look_back_days"
      | "first_contact_days"
      | "ending_notice_days"
      | "very_short_days";
  }[];
  readonly stances: readonly (
    | { readonly id: "support-or-change"; readonly options: readonly { readonly id: "support" | "change" }[] }
    | {
        readonly id: "beliefs-or-strategies";
        readonly options: readonly { readonly id: "beliefs" | "strategies" }[];
      }
    | {
        readonly id: "theology-or-whole-person";
        readonly options: readonly { readonly id: "theology" | "whole-person" }[];
      }
    | { readonly id: "hard-or-soft"; readonly options: readonly { readonly id: "hard" | "soft" }[] }
    | {
        readonly id: "disclose-or-not";
        readonly options: readonly { readonly id: "disclose" | "withhold" }[];
      }
    | { readonly id: "plan-or-not"; readonly options: readonly { readonly id: "plan" | "feel-the-way" }[] }
    | {
        readonly id: "how-much-support";
        readonly options: readonly { readonly id: "close" | "professional" }[];
      }
    | {
        readonly id: "practise-or-not";
        readonly options: readonly { readonly id: "practise" | "credible" }[];
      }
    | { readonly id: "paid-or-not"; readonly options: readonly { readonly id: "paid" | "voluntary" }[] }
    | { readonly id: "local-or-distant"; readonly options: readonly { readonly id: "local" | "distant" }[] }
  )[];
}
