import type { PairContribution, PairMatch } from "../pairs/match-pair.js";
import type { Contribution, Match, Unknown } from "../score/match.js";
import type { Flag } from "../score/rules.js";

/** Why this mentor for this client: what a coordinator reads before the table of factors. */
export interface MatchReasons {
  /** What speaks for the match: known factors that give at least half of what they could, the most points first. */
  readonly for: readonly Contribution[];
  /** What speaks against it: known factors that give less than half, the most points lost first. */
  readonly against: readonly Contribution[];
  /** What to find out: missing facts, the one that most of the score waits for first. */
  readonly askFirst: readonly Unknown[];
  /** What to check before they meet. It does not rule the match out. */
  readonly check: readonly Flag[];
}

/**
 * Chooses what speaks for and against a match, and what to ask first. Every view reads the answer from here.
 *
 * A factor whose facts are missing is on neither side: the neutral points that it has meanwhile are no reason. It
 * is among the questions. No factor is on both sides. Each that is known is on one of them, or a check says the same.
 *
 * @example
 * ```ts
 * const model = compile(policy, { plugins: [westMidlands] });
 * const client = { id: "C-1", extremism_type: "animal-rights", district: "dudley" };
 * const mentor = { id: "M-1", capacity: 1, specialisms: "animal-rights", district: "leeds", known_places: "none" };
 * const reasons = reasonsFor(match(model, client, mentor));
 * reasons.for.map(({ factor }) => factor); // => ["extremism-type"]
 * reasons.against[0].factor; // => "locality"
 * reasons.askFirst[0].field; // => "client.style_wanted"
 * ```
 */
export function reasonsFor({ contributions, unknowns, flags }: Match): MatchReasons {
  const known = contributions.filter(({ level, sameForAll }) => level !== null && !sameForAll);
  const isFlagged = ({ flaggedBy }: Contribution) => flags.some(({ rule }) => rule === flaggedBy);
  const speaksFor = ({ points, of }: Contribution) => points > 0 && points * 2 >= of;
  return {
    for: known.filter(speaksFor).sort((a, b) => b.points - a.points || byFactor(a, b)),
    against: known
      .filter((one) => !speaksFor(one) && !isFlagged(one))
      .sort((a, b) => lost(b) - lost(a) || byFactor(a, b)),
    askFirst: unknowns,
    check: flags,
  };
}

/** The most that a line or two can hold of {@link reasonsFor}: three reasons for, two against, one question. */
export function mainReasons(match: Match): MatchReasons {
  const all = reasonsFor(match);
  return {
    for: all.for.slice(0, 3),
    against: all.against.slice(0, 2),
    askFirst: all.askFirst.slice(0, 1),
    check: all.check,
  };
}

/** How the two mentors of a pair complete each other, apart from what each of them brings alone. */
export function pairReasons({ contributions }: PairMatch): readonly PairContribution[] {
  return contributions.filter(({ id }) => id !== "mentor" && id !== "second");
}

const lost = ({ points, of }: Contribution) => of - points;

const byFactor = (a: Contribution, b: Contribution) => (a.factor < b.factor ? -1 : 1);
