import type { Figure } from "../measure/figure.js";
import type { MatchComparison } from "./by-match.js";
import { curveFigures, latestFigures, readFigures } from "./named-curves.js";
import type { NamedFigure } from "./named-figure.js";
import type { ProgrammeReport } from "./report.js";

/**
 * What the numbers of a change are called, wherever they are shown: one name each.
 *
 * @example
 * ```ts
 * changeTitles.medianDistance; // => "median distance"
 * ```
 */
export const changeTitles = Object.freeze({
  better: "share for the better",
  same: "share the same",
  worse: "share for the worse",
  medianDistance: "median distance",
  meanDistance: "mean distance",
  standardised: "standardised mean change",
  medianStart: "median at baseline",
});

const changeParts = Object.entries(changeTitles) as [keyof typeof changeTitles, string][];

/**
 * Every number of a programme's report by name, in the order of the report: the number and its name are what `waymark
 * explain --number` takes back to rows. Names are unique.
 *
 * @example
 * ```ts
 * const demo = compile({ name: "demo", version: "1.0.0", title: "Demo", asOf: "2026-06-30", factors: {} }, { plugins: [definePlugin({ id: "demo", version: "1.0.0", title: "Demo", source: "§7", vocabulary: metricsFields, success: reportSuccess, indicators: [...metricsIndicators] })] });
 * namedFigures(programme(demo, {})).some(({ id }) => id === "sessions"); // => true
 * ```
 */
export function namedFigures(report: ProgrammeReport): NamedFigure[] {
  const { outputs, vulnerability, understanding, design } = report;
  const items = [outputs, vulnerability, understanding, design].flatMap(({ items: all }) =>
    all.flatMap(({ id, title, source, figure }) => (figure ? [{ id, title, source, figure }] : [])),
  );
  return [
    ...items,
    ...outputs.costs,
    ...flowFigures(report),
    ...changeFigures(report),
    ...vulnerability.journeys.map(({ id, title, source, figure }) => ({
      id: `journeys.${id}`,
      title,
      source,
      figure,
    })),
    ...vulnerability.retention.map(({ id, title, source, median }) => ({
      ...{ id: `retention.${id}`, title: `${title}: median`, source, figure: median },
    })),
    ...endingFigures(report),
    ...curveFigures(report),
    ...agreementFigures(report),
    ...(report.vulnerability.matched ? matchedFigures(report.vulnerability.matched) : []),
    ...learningFigures(report),
    ...readFigures(report),
  ];
}

function changeFigures({ vulnerability }: ProgrammeReport): NamedFigure[] {
  return vulnerability.changes.flatMap((change) => [
    ...changeParts.map(([part, says]) => ({
      id: `change.${change.indicator}.${change.rater}.${part.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
      title: `${change.title}, rated by ${change.ratedBy}: ${says}`,
      source: change.source,
      figure: change[part],
      observed: { indicator: change.indicator, raters: [change.rater] },
    })),
    ...latestFigures(change),
  ]);
}

function agreementFigures({ vulnerability, sources }: ProgrammeReport): NamedFigure[] {
  return vulnerability.agreement.flatMap(({ indicator, title, alpha, pairs }) => [
    {
      ...{ id: `agreement.${indicator}.alpha`, title: `Agreement of all raters: ${title}` },
      source: sources.agreement,
      figure: alpha,
      observed: { indicator, raters: [] },
    },
    ...pairs.flatMap(({ a, b, between, kappa, intraclass }) => {
      const about = { source: sources.agreement, observed: { indicator, raters: [a, b] } };
      const named = { id: `agreement.${indicator}.${a}-${b}`, title: `Agreement of ${between}: ${title}` };
      return [
        { ...about, ...named, figure: kappa },
        { ...about, id: `${named.id}.intraclass`, title: `${named.title}, on points`, figure: intraclass },
      ];
    }),
  ]);
}

/**
 * The numbers of a comparison of matches by name, as `matched.better`.
 *
 * @example
 * ```ts
 * const demo = compile({ name: "demo", version: "1.0.0", title: "Demo", asOf: "2026-06-30", factors: {} }, { plugins: [definePlugin({ id: "demo", version: "1.0.0", title: "Demo", source: "§7", vocabulary: metricsFields, success: reportSuccess })] });
 * matchedFigures(programme(demo, {}).vulnerability.matched).map(({ id }) => id); // => ["matched.better", "matched.less", "matched.difference"]
 * ```
 */
export function matchedFigures(matched: MatchComparison): NamedFigure[] {
  const { source, ending, better, less, difference } = matched;
  return [
    {
      id: "matched.better",
      title: `Share that ended in ${ending}, among the better matched`,
      source,
      figure: better,
    },
    {
      id: "matched.less",
      title: `Share that ended in ${ending}, among the less well matched`,
      source,
      figure: less,
    },
    {
      id: "matched.difference",
      title: "Difference between the two; it does not show a cause",
      source,
      figure: difference,
    },
  ];
}

/** A count of clients or cases, each once. */
function counted(
  unit: string,
  method: string,
  list: "clients" | "activity" | "engagements",
  rows: Pick<Figure["rows"][number], "ids" | "places">,
  value: number,
): Figure {
  return {
    value,
    unit,
    method,
    n: value,
    missing: 0,
    interval: null,
    rows: [{ list, role: "counted", ...rows }],
  };
}

function flowFigures({ outputs, sources }: ProgrammeReport): NamedFigure[] {
  return outputs.flow.map(({ from, to, fromTitle, toTitle, clients }) => ({
    id: `flow.${slug(from)}.${slug(to)}`,
    title: `Clients from “${fromTitle}” to “${toTitle}”`,
    source: sources.flow,
    figure: counted("clients", "each client once in each step", "clients", { ids: clients }, clients.length),
  }));
}

function endingFigures({ vulnerability: { endings } }: ProgrammeReport): NamedFigure[] {
  if (!endings) return [];
  return endings.endings.map(({ ending, title, relationships, share, lower, upper }) => ({
    id: `endings.${ending}`,
    title: `Share that ended in this way by the last day on record: ${title}`,
    source: endings.source,
    figure: {
      value: share.at(-1) ?? null,
      unit: "share",
      method: `${endings.method}; ${relationships} of ${endings.n} relationships so far`,
      n: endings.n,
      missing: 0,
      interval: interval(lower.at(-1), upper.at(-1)),
      rows: endings.rows,
    },
  }));
}

function interval(low: number | null | undefined, high: number | null | undefined): Figure["interval"] {
  return typeof low === "number" && typeof high === "number" ? [low, high] : null;
}

function learningFigures({ understanding: { register }, sources }: ProgrammeReport): NamedFigure[] {
  const places = (ids: readonly string[]) =>
    register.cases
      .filter(({ id }) => ids.includes(id))
      .map(({ place }) => place)
      .sort((a, b) => a - b);
  const method = "cases in the register of learning with this code";
  return [
    ...register.patterns.map((one) => ({
      id: `pattern.${slug(one.facet)}.${slug(one.code)}`,
      title: `Cases that show this: ${one.title}`,
      source: sources.learning,
      figure: counted("cases", method, "activity", { places: places(one.cases) }, one.cases.length),
    })),
    ...register.bearsOn.map((one) => ({
      id: `learnt.${slug(one.id)}`,
      title: `Cases that bear on ${one.id}`,
      source: sources.learning,
      figure: counted("cases", method, "activity", { places: places(one.cases) }, one.cases.length),
    })),
  ];
}

const slug = (text: string): string =>
  text
    .replaceAll(/([a-z])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-");
