import { listed } from "@waymark/core";
import type { Match } from "../score/match.js";
import { matchAt } from "../score/match-at.js";
import { type ClientRow, cellOf, type Difference, differencesBetween } from "./row.js";

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

/** Why one of two mentors stands above the other: eligibility first, then points, then the rule for ties. */
export function compareMentors(at: ClientRow, one: number, other: number): MentorComparison {
  const place = (column: number) => {
    const found = at.order.indexOf(column);
    return found < 0 ? null : found + 1;
  };
  const points = (column: number) => at.pool.points[cellOf(at, column)]!;
  const [a, b] = [place(one), place(other)];
  const isFirst = a !== null && b !== null ? a < b : a === b ? isAbove(at, one, other) : a !== null;
  const [up, down] = isFirst ? [one, other] : [other, one];
  const [above, below] = [matchAt(at.pool, at.row, up), matchAt(at.pool, at.row, down)];
  const ranks = [place(up), place(down)] as const;
  const by = points(up) - points(down);
  const because = (ranks[0] === null) !== (ranks[1] === null) ? "eligibility" : by === 0 ? "tie" : "points";
  const differences = differencesBetween(below, above);
  const certain = below.blockers.some((blocker) => blocker.certain) || ranks[1] !== null;
  const settled = because === "eligibility" ? certain : because === "points" && above.low > below.high;
  const found = {
    client: String(at.client.id),
    above,
    below,
    ranks,
    because,
    by,
    differences,
    settled,
  } as const;
  return { ...found, says: sayComparison(found) };
}

/** The order of two mentors where neither is eligible: by points, then by id. */
function isAbove(at: ClientRow, one: number, other: number): boolean {
  const gap = at.pool.points[cellOf(at, one)]! - at.pool.points[cellOf(at, other)]!;
  return gap === 0 ? one < other : gap > 0;
}

function sayComparison(found: Omit<MentorComparison, "says">): string {
  const { above, below, because, by, differences, ranks } = found;
  if (because === "eligibility") {
    const reasons = below.blockers.map(({ reason }) => reason).join(" ");
    return `${above.mentor} may be proposed and ${below.mentor} may not: ${reasons}`;
  }
  const neither = ranks[0] === null ? "Neither may be proposed as things are. " : "";
  if (because === "tie")
    return `${neither}${above.mentor} and ${below.mentor} have the same points; the rule for ties, which favours nobody, puts ${above.mentor} first.`;
  const gains = differences.filter(({ ahead }) => ahead > 0).map(({ title }) => title.toLowerCase());
  const losses = differences.filter(({ ahead }) => ahead < 0).map(({ title }) => title.toLowerCase());
  const against = losses.length === 0 ? "" : `, though behind on ${listed(losses)}`;
  return `${neither}${above.mentor} is ahead of ${below.mentor} by ${by} points of 10 000: ahead on ${listed(gains)}${against}.`;
}
