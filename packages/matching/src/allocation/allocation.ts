import type { OverrideOutcome } from "../overrides/apply.js";
import type { Decision } from "../overrides/decisions.js";
import type { FirstRemedy } from "../remedies/cheapest.js";
import type { Flag } from "../score/rules.js";
import type { RecruitProfile, RuleCount } from "../shortlist/barriers.js";

/** One client with one mentor, or with two. */
export interface AssignedPair {
  readonly client: string;
  readonly mentor: string;
  /** The second mentor, where two work as a pair. */
  readonly second: string | null;
  /** The points of the match, or of the pair where there are two mentors; with the interval that they lie in. */
  readonly points: number;
  readonly low: number;
  readonly high: number;
  /** The score in the scheme’s words, as `Good to strong fit`. */
  readonly fit: string;
  /** `kept`: the engagement goes on. `proposed`: advice of this allocation. */
  readonly kind: "kept" | "proposed";
  /** Whether a client who needs two mentors is proposed one, because no whole pair could be found. */
  readonly alone: boolean;
  /** The pins and locks that put the mentors here: who, when and why. Empty where it is advice alone. */
  readonly decisions: readonly Decision[];
  /**
   * What to check first. For a proposal: what flags client and mentor together, such as no time in common, and then what
   * flags the client whoever the mentor is. For a relationship that continues: what would stand in the way of proposing it now, such as a lapsed vetting.
   */
  readonly flags: readonly AssignedFlag[];
}

/**
 * The one or two mentors of a match, by id.
 *
 * @example
 * ```ts
 * mentorIds({ mentor: "M-1", second: null }); // => ["M-1"]
 * mentorIds({ mentor: "M-1", second: "M-2" }); // => ["M-1", "M-2"]
 * ```
 */
export function mentorIds({
  mentor,
  second,
}: {
  readonly mentor: string;
  readonly second?: string | null | undefined;
}): string[] {
  return second === null || second === undefined ? [mentor] : [mentor, second];
}

/** Something to check about one of the mentors a client is given, or about the client. */
export interface AssignedFlag extends Flag {
  /** Null where it is about the client, whoever the mentor is. */
  readonly mentor: string | null;
}

/** Why a client waits. */
export type WaitReason =
  | "no-eligible-mentor"
  | "below-floor"
  | "no-whole-pair"
  | "all-suitable-full"
  | "over-budget";

/** A client without a mentor, and why. */
export interface Unmatched {
  readonly client: string;
  readonly reason: WaitReason;
  readonly says: string;
  /** The client's urgency, 1 first; null where it is not known, which comes last. */
  readonly urgency: number | null;
  /** Days since the referral; null where its day is not known. */
  readonly daysWaiting: number | null;
  /** What would serve this client, in words, the nearest first. */
  readonly wouldServe: readonly string[];
  /** How many mentors are eligible for this client. */
  readonly eligible: number;
  readonly blocked: readonly RuleCount[];
  /** What would help first, where nobody is eligible; null where somebody is, or only recruiting can help. */
  readonly remedy: FirstRemedy | null;
  /** The mentor to recruit; empty where something cheaper would help. */
  readonly profile: RecruitProfile;
}

/** Who was proposed for a client before, as an earlier allocation has it. */
export interface PreviousPair {
  readonly client: string;
  readonly mentor: string;
  readonly second?: string | null | undefined;
}

/** Why an earlier proposal did not stay. */
export type MoveReason =
  | "decided"
  | "mentor-gone"
  | "ruled-out"
  | "not-eligible"
  | "below-floor"
  | "no-place"
  | "pair-wanted"
  | "for-others";

/** A client whose earlier proposal did not stay, and why. */
export interface Move {
  readonly client: string;
  readonly from: { readonly mentor: string; readonly second: string | null };
  /** Who is proposed for the client now; null where they wait. */
  readonly to: { readonly mentor: string; readonly second: string | null } | null;
  readonly reason: MoveReason;
  readonly says: string;
}

/**
 * Shadow prices that prove how good an allocation is. The cost of a proposal is 10 000 less its points, with what the
 * policy charges for workload and for moving an earlier proposal. Waiting costs so much that each aim outweighs all
 * below it. A mentor's price, never above 0, says what one place with them is worth. A client's price is the least that
 * any option, or waiting, can cost at those prices. The clients' prices and the worth of all places sum to `bound`. No
 * allocation costs less, whatever the prices (Lagrangian duality), and anyone can check that in one pass. `gap` is the
 * cost less the bound; where it is 0, no allocation is better in any aim.
 */
export interface Certificate {
  /** The aims, the most important first. */
  readonly objective: readonly string[];
  /** The cost of leaving one client of the last tier waiting. */
  readonly wait: number;
  /** The cost of leaving each client who seeks a mentor waiting. */
  readonly waits: Readonly<Record<string, number>>;
  readonly clientPrices: Readonly<Record<string, number>>;
  readonly mentorPrices: Readonly<Record<string, number>>;
  /** The price of one unit of the budget; 0 where there is none, or where it does not bind. */
  readonly budgetPrice: number;
  /** The total cost of what is proposed. */
  readonly cost: number;
  /** No allocation costs less than this. */
  readonly bound: number;
  /** Cost less bound: 0 proves the allocation optimal. */
  readonly gap: number;
  /** Whether it is optimal: by its prices, or because every allocation that they leave open was searched. */
  readonly optimal: "by-prices" | "by-search" | "within-gap";
}

/** Who is matched with which mentor, and who waits, by the aims that the certificate states. */
export interface Allocation {
  readonly assignments: readonly AssignedPair[];
  /** Those who wait: the most urgent first, then those who have waited longest. */
  readonly unmatched: readonly Unmatched[];
  /** Points of the proposed assignments. */
  readonly points: number;
  /** What became of each override. */
  readonly overrides: readonly OverrideOutcome[];
  /** The earlier proposals that it started from, and those that did not stay. */
  readonly previous: readonly PreviousPair[];
  readonly moved: readonly Move[];
  readonly certificate: Certificate;
  /** The SHA-256 of the model and the facts that the allocation was made from. */
  readonly fingerprint: string;
}
