import type { IndicatorTrajectory } from "../journey/indicator-trajectory.js";
import type { Journey } from "../journey/journey.js";

const none = new Map<number, IndicatorTrajectory>();

/**
 * What each journey says on an indicator, by the place of the journey; the goals of clients are left out. Each journey is
 * gone through once, and not once for each indicator.
 */
export function trajectoriesByIndicator(
  journeys: readonly Journey[],
): (indicator: string) => ReadonlyMap<number, IndicatorTrajectory> {
  const all = new Map<string, Map<number, IndicatorTrajectory>>();
  journeys.forEach(({ indicators }, at) => {
    for (const one of indicators) {
      if (one.goal !== null) continue;
      const known = all.get(one.indicator);
      if (known === undefined) all.set(one.indicator, new Map([[at, one]]));
      else if (!known.has(at)) known.set(at, one);
    }
  });
  return (indicator) => all.get(indicator) ?? none;
}
