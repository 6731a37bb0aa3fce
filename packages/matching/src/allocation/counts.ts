import sortBy from "lodash/sortBy.js";
import type { Allocation, Unmatched, WaitReason } from "./allocation.js";

/** How many clients an allocation serves, and how many wait for which reason. Every view reads the numbers from here. */
export interface AllocationCounts {
  /** Clients who have a mentor or are proposed one, each once. */
  readonly served: number;
  /** Relationships that continue. */
  readonly kept: number;
  readonly proposed: number;
  /** Clients who have, or are proposed, two mentors. */
  readonly pairs: number;
  /** Decisions of staff that were carried out. */
  readonly decided: number;
  readonly waiting: number;
  /** Ids of the clients who wait, by reason; only reasons that somebody waits for. */
  readonly waitingFor: Readonly<Partial<Record<WaitReason, readonly string[]>>>;
  /**
   * What most clients need whose eligible mentors are full: a sentence of the profile of a mentor to recruit, apart
   * from what every profile asks. Null where there is none.
   */
  readonly mostNeeded: string | null;
}

/**
 * Counts what an allocation does.
 *
 * @example
 * ```ts
 * countAllocation({ assignments: [], unmatched: [], overrides: [] }).served; // => 0
 * ```
 */
export function countAllocation({
  assignments,
  unmatched,
  overrides,
}: Pick<Allocation, "assignments" | "unmatched" | "overrides">): AllocationCounts {
  const kept = assignments.filter(({ kind }) => kind === "kept").length;
  const waitingFor: Partial<Record<WaitReason, string[]>> = {};
  for (const { client, reason } of unmatched) {
    waitingFor[reason] ??= [];
    waitingFor[reason].push(client);
  }
  return {
    served: new Set(assignments.map(({ client }) => client)).size,
    kept,
    proposed: assignments.length - kept,
    pairs: assignments.filter(({ second }) => second !== null).length,
    decided: overrides.filter(({ state }) => state === "made").length,
    waiting: unmatched.length,
    waitingFor,
    mostNeeded: mostNeeded(unmatched),
  };
}

function mostNeeded(unmatched: readonly Unmatched[]): string | null {
  const asking = unmatched.filter(({ profile }) => profile.must.length > 0);
  const isCommon = (must: string) =>
    asking.length > 1 && asking.every(({ profile }) => profile.must.includes(must));
  const counts = new Map<string, number>();
  for (const { reason, profile } of unmatched) {
    if (reason !== "all-suitable-full" && reason !== "over-budget") continue;
    for (const must of profile.must) if (!isCommon(must)) counts.set(must, (counts.get(must) ?? 0) + 1);
  }
  const [most] = sortBy([...counts], [([, count]) => -count, ([must]) => must]);
  return most?.[0] ?? null;
}
