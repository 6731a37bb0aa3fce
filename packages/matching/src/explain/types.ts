import type { Blocker, ClientWish, Match } from "../types.js";

/** A factor on which two mentors differ for one client. */
export interface Difference {
  readonly factor: string;
  readonly title: string;
  /** Points by which the other is ahead; negative where it is behind. */
  readonly ahead: number;
  readonly here: string;
  readonly there: string;
}

/** One change of one fact, on its own, that gives a mentor more points. */
export interface Change {
  /** The field, as `mentor.knowledge`. Never one about who somebody is. */
  readonly field: string;
  readonly title: string;
  /** The change in words, as “Knowledge: theology as well.” */
  readonly says: string;
  /** What somebody would have to do. */
  readonly how: string;
  readonly gain: number;
  /** The place in the client's order that the mentor would then have, were every blocker lifted. */
  readonly rank: number;
}

/** One fact that would have to be another. */
export interface ChangeStep {
  /** The field, as `mentor.standing` or `client.consent`. */
  readonly field: string;
  readonly title: string;
  /** What it is now and what it would be, in words. */
  readonly from: string;
  readonly to: string;
  readonly says: string;
  /** What somebody would have to do. */
  readonly how: string;
  /** Titles of the rules, wishes and factors that the change bears on. */
  readonly through: readonly string[];
}

/** The fewest changes that would make a mentor eligible for a client, or put them first. */
export interface SmallestChange {
  readonly goal: "eligible" | "first";
  /** Nothing where the goal is reached already; null where changes of what can change do not reach it. */
  readonly steps: readonly ChangeStep[] | null;
  /** The facts that would be others, by field, as a caseload's file would have them: to try the change out. */
  readonly facts: Readonly<Record<string, string | number | boolean | readonly string[]>>;
  /** Points and place that the mentor would then have; null where there are no such steps. */
  readonly points: number | null;
  readonly rank: number | null;
  /** Whether the search was complete: no fewer changes do, or none at all. */
  readonly proven: boolean;
  /** What stands in the way whatever is changed of what can change: identity, networks, the client's own wishes. */
  readonly stands: readonly Blocker[];
}

/** Why one mentor stands where they stand for one client, and what would change it. */
export interface PairExplanation {
  readonly match: Match;
  /** What the client has asked for, in the place of what the policy says. */
  readonly wishes: readonly ClientWish[];
  /** Place among the eligible mentors, from 1; null where the pair is not eligible. */
  readonly rank: number | null;
  /** Place that the mentor would have, were every blocker lifted. */
  readonly rankIfEligible: number;
  /** How many mentors are eligible. */
  readonly eligible: number;
  /** The first mentor, where that is another one, and where the two differ. */
  readonly first: { readonly match: Match; readonly differences: readonly Difference[] } | null;
  /** Single changes that would give the mentor more points, the largest gain first. */
  readonly changes: readonly Change[];
  /** The fewest changes that would make the mentor eligible, and those that would put them first. */
  readonly smallest: { readonly eligible: SmallestChange; readonly first: SmallestChange };
}

/** Why one of two mentors stands above the other for one client. */
export interface MentorComparison {
  readonly client: string;
  /** The mentor who stands above, and the one below. */
  readonly above: Match;
  readonly below: Match;
  /** Their places among the eligible mentors; null where not eligible. */
  readonly ranks: readonly [above: number | null, below: number | null];
  /**
   * What decides: one of them may be proposed and the other not; or points; or, where both are equal, the rule
   * for ties.
   */
  readonly because: "eligibility" | "points" | "tie";
  /** Points by which the one above is ahead; negative where it stands above by eligibility alone. */
  readonly by: number;
  /** The factors on which they differ, from the one below to the one above, the largest difference first. */
  readonly differences: readonly Difference[];
  /** Whether what is not known could turn the two round. */
  readonly settled: boolean;
  readonly says: string;
}

/** A rule in a conflict. */
export interface ConflictRule {
  readonly rule: string;
  readonly title: string;
  readonly source: string;
  readonly remedy: string;
  /** How many mentors it keeps out, and how many of those no other rule of the conflict does. */
  readonly mentors: number;
  readonly alone: number;
}

/** Rules that would have to be lifted together for somebody to be eligible. */
export interface Correction {
  readonly rules: readonly string[];
  readonly titles: readonly string[];
  /** Mentors who would then be eligible. */
  readonly mentors: readonly string[];
}

/** Why nobody is eligible for a client. */
export interface Conflict {
  readonly client: string;
  /** A smallest set of rules that keeps every mentor out by itself: each mentor fails at least one of them. */
  readonly rules: readonly ConflictRule[];
  /** Whether no smaller set does. */
  readonly proven: boolean;
  /** The sets of rules to lift, of which nothing can be left out, fewest rules first. */
  readonly corrections: readonly Correction[];
  readonly says: string;
}

/** A number over the possible answers: weighted by how likely each is, and the most of any. */
export interface Expectation {
  readonly expected: number;
  readonly most: number;
}

/** A fact to find out for one client, and what knowing it would be worth. */
export interface Question {
  readonly about: "client" | "mentor";
  readonly id: string;
  /** The field, as `mentor.faith`. */
  readonly field: string;
  readonly title: string;
  readonly ask: string;
  /** Titles of the rules, wishes and factors that wait for the answer. */
  readonly bearsOn: readonly string[];
  /** How many answers were tried. */
  readonly answers: number;
  /** Of these, the answers under which somebody can be proposed, where nobody can now; 0 where somebody can. */
  readonly opens: number;
  /** Points lost by choosing now in place of when the answer is known: the value of asking. */
  readonly loss: Expectation;
  /**
   * The chance that another mentor comes first, in hundredths of a per cent; as a rule with answers as likely as they
   * are in the caseload, but each as likely as the next of a fact of a client for whom nobody can be proposed.
   */
  readonly firstChanges: number;
  /** By how many places the mentor who moves most does; expected in hundredths of a place. */
  readonly places: Expectation;
  /** How many mentors become eligible or cease to be; expected in hundredths of a mentor. */
  readonly eligibility: Expectation;
}
