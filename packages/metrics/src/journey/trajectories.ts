import type { RaterId } from "../compile/index.js";
import type { Journey } from "./journey.js";
import type { RaterTrajectory } from "./rater-trajectory.js";

/** Clients who moved from one level of an indicator to another, as one rater saw it. */
export interface TrajectoryGroup {
  /** Points at the baseline and at the latest rating, from 0 to 10 000. */
  readonly from: number;
  readonly to: number;
  readonly moved: RaterTrajectory["moved"];
  /** How many clients. */
  readonly clients: number;
}

/**
 * How many clients moved between each two levels of an indicator, from baseline to latest rating by one rater. Clients
 * without both are left out.
 *
 * @returns groups in order of the baseline's points, then of the latest
 */
export function trajectoryGroups(
  journeys: readonly Journey[],
  indicator: string,
  rater: RaterId,
): TrajectoryGroup[] {
  const groups = new Map<string, TrajectoryGroup>();
  for (const { indicators } of journeys)
    for (const one of indicators) {
      if (one.indicator !== indicator) continue;
      const rated = one.raters.find((candidate) => candidate.rater === rater);
      if (!rated?.baseline || !rated.latest) continue;
      const [from, to] = [rated.baseline.points, rated.latest.points];
      const key = `${from} ${to}`;
      groups.set(key, { from, to, moved: rated.moved, clients: (groups.get(key)?.clients ?? 0) + 1 });
    }
  return [...groups.values()].sort((a, b) => a.from - b.from || a.to - b.to);
}

/** How many clients begin (`from`) or end (`to`) at each level, by its points. */
export function clientsAtLevel(
  groups: readonly TrajectoryGroup[],
  end: "from" | "to",
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const group of groups) counts.set(group[end], (counts.get(group[end]) ?? 0) + group.clients);
  return counts;
}
