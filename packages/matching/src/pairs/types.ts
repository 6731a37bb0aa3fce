import type { Blocker, Match } from "../types.js";

/** What one thing adds to a pair's points, and why. Contributions sum exactly to the points. */
export interface PairContribution {
  /** `mentor` or `second` for the two matches of their own; the id of a scale for how they complete each other. */
  readonly id: string;
  readonly title: string;
  readonly points: number;
  /** The most that it could add. Over all contributions these sum to 10 000. */
  readonly of: number;
  readonly low: number;
  readonly high: number;
  readonly says: string;
  readonly source: string;
  readonly unknown: readonly string[];
}

/** A rule that stands in the way of a pair: one of the pair's own, or one that keeps one of the two mentors out. */
export interface PairBlocker extends Blocker {
  /** The mentor whom it concerns; null where it concerns the two together. */
  readonly mentor: string | null;
}

/** One client and two mentors compared: advice with its reasons. */
export interface PairMatch {
  readonly client: string;
  /** Of the two, the one whose own match has more points; of equals, the one whose id sorts first. */
  readonly mentor: string;
  readonly second: string;
  /** Integer points, 0 to 10 000, the same whichever of the two is named first. */
  readonly points: number;
  readonly low: number;
  readonly high: number;
  /** Whether both are eligible and no rule of pairs stands in the way. */
  readonly admissible: boolean;
  readonly blockers: readonly PairBlocker[];
  readonly contributions: readonly PairContribution[];
  /** The two matches that it is made of, in the order mentor, second. */
  readonly own: readonly [Match, Match];
}

/** Who asks for two mentors for a client. */
export interface PairAsk {
  /** `policy`, the id of one of the scheme’s reasons (`safety`, `client`), or `scheme` where it tells no more. */
  readonly by: string;
  readonly says: string;
}

/** Where one pair of mentors stands for a client. */
export interface PairStanding {
  readonly client: string;
  readonly askedBy: readonly PairAsk[];
  readonly pair: PairMatch;
  /** Place among the admissible pairs, from 1; null where something stands in the way. */
  readonly rank: number | null;
  readonly admissible: number;
  /** The first pair, where that is another one; null where this is the first, or none is admissible. */
  readonly first: PairMatch | null;
}

/** The best pairs for one client. */
export interface PairShortlist {
  readonly client: string;
  /** Whether the client is to have two mentors; null while it is not known. */
  readonly wanted: boolean | null;
  /** Who asks for two: safety, the client, the policy. Empty where nobody does. */
  readonly askedBy: readonly PairAsk[];
  readonly pairs: readonly PairMatch[];
  /** How many pairs are admissible in all, and how many two eligible mentors make. */
  readonly admissible: number;
  readonly considered: number;
  /** Rules of pairs, with the pairs of eligible mentors that each keeps apart, the most first. */
  readonly blocked: readonly {
    readonly rule: string;
    readonly title: string;
    readonly pairs: number;
    readonly remedy: string;
    readonly source: string;
  }[];
}
