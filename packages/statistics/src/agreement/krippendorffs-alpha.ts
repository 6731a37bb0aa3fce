import { isList, problem, throwAll, undefinedStatistic } from "../problems.js";
import type { Metric } from "./alpha-difference.js";
import { alphaOfCounts, countsOfUnit, emptyCounts } from "./coincidences.js";

/** Judgements of units (people, sessions) by any number of raters. */
export interface KrippendorffsAlphaInput {
  /** units[u][r]: what rater r gave to unit u; null where that rater did not. Words only for `nominal`. */
  readonly units: readonly (readonly (number | string | null)[])[];
  /** What the values are: names, ranks, measures with equal steps, or measures with a true zero. */
  readonly level: Metric;
}

/**
 * How far any number of raters agree beyond chance when some judgements are missing: 1 is full agreement, 0 is
 * what drawing values at random from all those given would bring, below 0 is systematic disagreement.
 *
 * Krippendorff, K. (2019). Content Analysis, 4th ed., ch. 12; computing: Krippendorff (2011), "Computing
 * Krippendorff's alpha-reliability". Units judged by fewer than two raters carry no information about agreement
 * and drop out; say how many. Assumes that raters are interchangeable and judged independently.
 *
 * @throws InputError `wrong-type`, `not-a-number`, `out-of-range` (a negative value at `ratio` level), or
 * `undefined-statistic` when no unit has two judgements or all judgements are the same.
 * @example
 * ```ts
 * krippendorffsAlpha({ units: [[1, 1], [2, 2], [1, null]], level: "nominal" }); // => 1
 * ```
 */
export function krippendorffsAlpha(input: KrippendorffsAlphaInput): number {
  const { values, units } = pairedUnits(input);
  const all = emptyCounts(values.length);
  for (const unit of units) all.add(countsOfUnit(unit, values.length));
  const alpha = alphaOfCounts(input.level, values, all);
  if (alpha !== null) return alpha;
  throw undefinedStatistic(
    "units",
    "Every judgement is the same, so there is nothing on which raters could have disagreed and alpha is 0 / 0.",
    "Report that value and the number of judgements instead.",
  );
}

/** The distinct values in order, and of each unit judged at least twice the places of its values among them. */
export function pairedUnits({ units, level }: KrippendorffsAlphaInput) {
  throwAll(unitProblems(units, level));
  const pairable = units
    .map((unit) => Array.from(unit).filter((value): value is number | string => value !== null))
    .filter((unit) => unit.length >= 2);
  if (pairable.length === 0) {
    throw undefinedStatistic("units", "No unit was judged by two raters.", "Have some units judged twice.");
  }
  const values = [...new Set(pairable.flat())].sort((x, y) => (x < y ? -1 : x > y ? 1 : 0));
  const place = new Map(values.map((value, i) => [value, i]));
  return { values, units: pairable.map((unit) => unit.map((value) => place.get(value) ?? -1)) };
}

function unitProblems(units: KrippendorffsAlphaInput["units"], level: Metric) {
  if (!["nominal", "ordinal", "interval", "ratio"].includes(level)) {
    return [
      problem("wrong-type", "level", "This level is unknown.", "Give nominal, ordinal, interval or ratio."),
    ];
  }
  if (!isList(units)) return [problem("wrong-type", "units", "This is not a list.", "Give a list of units.")];
  return Array.from(units).flatMap((unit, u) =>
    isList(unit)
      ? Array.from(unit).flatMap((value, r) => valueProblems(`units[${u}][${r}]`, value, level))
      : [
          problem(
            "wrong-type",
            `units[${u}]`,
            "This is not a list.",
            "Give each unit's judgements as a list.",
          ),
        ],
  );
}

function valueProblems(path: string, value: unknown, level: Metric) {
  if (value === null || (level === "nominal" && typeof value === "string")) return [];
  if (typeof value !== "number" || !Number.isFinite(value)) {
    return [
      problem("not-a-number", path, "This is not a finite number.", "Give a number, or null where missing."),
    ];
  }
  if (level === "ratio" && value < 0) {
    return [
      problem("out-of-range", path, "A ratio scale has no negative values.", "Use the interval level."),
    ];
  }
  return [];
}
