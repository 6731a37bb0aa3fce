import type { IndicatorTrajectory } from "../journey/indicator-trajectory.js";
import type { Journey } from "../journey/journey.js";
import type { RaterTrajectory } from "../journey/rater-trajectory.js";
import type { Figure } from "../measure/figure.js";
import type { NamedFigure } from "./named-figure.js";

const parts = [
  ["baseline", "at baseline", "points", ({ baseline }) => baseline?.points ?? null],
  ["latest", "at the last", "points", ({ latest }) => latest?.points ?? null],
  ["distance", "distance travelled; positive means better", "points", ({ distance }) => distance],
  ["setbacks", "setbacks", "setbacks", ({ setbacks }) => setbacks.length],
  ["missing", "reassessments missing", "reassessments", (told) => told.reassessmentsMissing],
] as const satisfies readonly (readonly [string, string, string, (told: RaterTrajectory) => number | null])[];

/**
 * Every number of one client's journey by name, as `journey.C-006.work.mentor.distance`, or
 * `journey.C-006.goal.2.client.latest` for a goal: what `waymark explain --number` takes back to the observations.
 *
 * @example
 * ```ts
 * const plugin = definePlugin({ id: "demo", version: "1.0.0", title: "Demo", source: "§7", vocabulary: metricsFields, success: reportSuccess, indicators: [...metricsIndicators] });
 * const demo = compile({ name: "demo", version: "1.0.0", title: "Demo", asOf: "2026-06-30", factors: {} }, { plugins: [plugin] });
 * const way = journey(demo, [{ client: "C-1", date: "2026-01-05", indicator: "work", voice: "client", answer: "yes" }]);
 * journeyFigures(way)[0].id; // => "journey.C-1.work.client.baseline"
 * ```
 */
export function journeyFigures(way: Journey): NamedFigure[] {
  const client = way.client ?? "not-named";
  const rows: Figure["rows"] = [{ list: "clients", role: "counted", ids: way.client ? [way.client] : [] }];
  return way.indicators.flatMap((item) =>
    item.raters.flatMap((told) =>
      parts.map(([part, says, unit, value]) => {
        const goal = item.goal === null ? "" : `.${item.goal}`;
        const found = value(told);
        return {
          id: `journey.${client}.${item.indicator}${goal}.${told.rater}.${part}`,
          title: `${item.title}${goal === "" ? "" : ` (goal ${item.goal})`}, rated by ${told.ratedBy}, for ${client}: ${says}`,
          source: item.source,
          figure: figureOf(told, rows, unit, found),
          observed: observedOf(item, told),
        };
      }),
    ),
  );
}

function figureOf(told: RaterTrajectory, rows: Figure["rows"], unit: string, value: number | null): Figure {
  return {
    value,
    unit,
    method: "one client's ratings by one rater; see the observations",
    n: told.series.length,
    missing: told.reassessmentsMissing,
    interval: null,
    ...(value === null ? { why: "There is no rating to work it out from." } : {}),
    rows,
  };
}

function observedOf({ indicator, goal }: IndicatorTrajectory, { rater }: RaterTrajectory) {
  return { indicator, raters: [rater], ...(goal === null ? {} : { goal }) };
}
