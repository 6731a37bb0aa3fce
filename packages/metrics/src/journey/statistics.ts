import { badInput, type Model, requireOptions } from "@waymark/core";
import {
  type ClinicalChange,
  type ClinicalChangeInput,
  clinicalChange,
  type Estimate,
  goalAttainment,
  nonoverlapOfAllPairsInterval,
  tauUInterval,
} from "@waymark/statistics";
import { metricsOf, type RaterId } from "../compile/index.js";
import { type RaterWords, ratersOf, raterWords } from "../compile/raters.js";
import type { IndicatorTrajectory } from "./indicator-trajectory.js";
import type { Journey } from "./journey.js";
import type { BaselinePhase } from "./phases.js";
import type { RaterTrajectory } from "./rater-trajectory.js";
import type { Rating } from "./rating.js";

/** What is known of an indicator as an instrument, from a reference group and in points of the indicator. */
export type Instrument = Pick<ClinicalChangeInput, "method" | "reference" | "functional">;

/** What is known beyond the journey itself. */
export interface StatisticsOptions {
  /** Instruments by the id of their indicator. Where nothing is known, nothing is claimed. */
  readonly instruments?: Readonly<Record<string, Instrument>>;
  /** Assumed correlation between goals; Kiresuk and Sherman use 0.3. */
  readonly rho?: number;
}

/** Whether one rater's change on an indicator is beyond the instrument's error. The method changes the verdict. */
export interface ReliableVerdict extends ClinicalChange, RaterWords {
  readonly indicator: string;
  readonly title: string;
  readonly rater: RaterId;
}

/** A series held against its own baseline. */
export interface SeriesChange extends RaterWords {
  readonly indicator: string;
  readonly title: string;
  readonly rater: RaterId;
  /** Assessments of before the work began, and after; and what tells them apart. */
  readonly by: BaselinePhase["by"];
  readonly baseline: number;
  readonly after: number;
  /** The chance that a later assessment is better than a baseline one, 0 to 1; 0.5 is no difference. */
  readonly nonoverlap: Estimate;
  /** Tau-U, the baseline's trend taken off. */
  readonly tau: Estimate;
}

/** How far one rater says that the client's own goals were reached: 50 is as expected, 10 points a deviation. */
export interface GoalResult extends RaterWords {
  readonly rater: RaterId;
  /** Goals that the rater has reassessed: the attainment is of these. */
  readonly goals: number;
  /** The client's other goals, which the rater has not reassessed: missing from the attainment. */
  readonly notReassessed: number;
  /** Goals without a weight: counted as 1. */
  readonly unweighted: number;
  /** Null where the rater has reassessed no goal. */
  readonly attainment: number | null;
  readonly method: string;
}

/** The statistics of one client's journey. */
export interface JourneyStatistics {
  readonly reliable: readonly ReliableVerdict[];
  /** Series with at least three assessments in each phase. */
  readonly series: readonly SeriesChange[];
  /** Series that are too short for it. */
  readonly tooShort: number;
  readonly goals: readonly GoalResult[];
}

/**
 * What statistics can say of one journey: reliable and clinically significant change where an instrument's
 * reliability is known, each series against its own baseline, and goals reached. By indicator and rater; never
 * added up over indicators.
 *
 * @throws WaymarkError `unknown-id` where an instrument is not an indicator of the model; what `clinicalChange`
 *   throws where the reference does not suffice.
 * @example
 * ```ts
 * const plugin = definePlugin({ id: "demo", version: "1.0.0", title: "Demo", source: "§7", vocabulary: metricsFields, success: reportSuccess, indicators: [...metricsIndicators] });
 * const demo = compile({ name: "demo", version: "1.0.0", title: "Demo", asOf: "2026-06-30", factors: {} }, { plugins: [plugin] });
 * const row = { client: "C-1", indicator: "vulnerability", voice: "manager" };
 * const way = journey(demo, [{ ...row, date: "2026-01-05", answer: "severe" }, { ...row, date: "2026-06-05", answer: "low" }]);
 * const instruments = { vulnerability: { method: "jacobson-truax", reference: { deviationBefore: 2500, reliabilityBefore: 0.8 } } };
 * journeyStatistics(demo, way, { instruments }).reliable[0].verdict; // => "improved"
 * ```
 */
export function journeyStatistics(
  model: Model,
  way: Journey,
  options: StatisticsOptions = {},
): JourneyStatistics {
  requireOptions(options, "options", "{ rho: 0.8 }", ["instruments", "rho"]);
  const instruments = options.instruments ?? {};
  for (const id of Object.keys(instruments)) {
    if (!metricsOf(model).indicators.some(({ indicator, scale }) => scale && indicator.id === id))
      throw badInput(
        "unknown-id",
        `instruments.${id}`,
        `No observed indicator is called ${id}.`,
        "Give the id of an indicator with answers.",
      );
  }
  const told = way.indicators.flatMap((item) => item.raters.map((rater) => ({ item, rater })));
  const series = told.flatMap(({ item, rater }) => seriesOf(item, rater));
  return {
    reliable: told.flatMap(({ item, rater }) => reliableOf(item, rater, instruments[item.indicator])),
    series,
    tooShort: told.filter(({ item }) => item.direction !== "none").length - series.length,
    goals: goalsOf(model, way, options.rho ?? 0.3),
  };
}

function improvement(item: IndicatorTrajectory) {
  return item.direction === "down" ? ("decrease" as const) : ("increase" as const);
}

function reliableOf(
  item: IndicatorTrajectory,
  told: RaterTrajectory,
  instrument: Instrument | undefined,
): ReliableVerdict[] {
  const { baseline, latest, rater, raterTitle, ratedBy } = told;
  if (!instrument || !baseline || !latest || item.direction === "none") return [];
  const change = clinicalChange({
    ...instrument,
    before: baseline.points,
    after: latest.points,
    improvement: improvement(item),
  });
  return [{ indicator: item.indicator, title: item.title, rater, raterTitle, ratedBy, ...change }];
}

/** A series of at least three assessments before the work began and three after. */
function seriesOf(item: IndicatorTrajectory, told: RaterTrajectory): SeriesChange[] {
  if (item.direction === "none") return [];
  const all = [...told.earlier, ...told.series];
  const { by, assessments } = told.baselinePhase;
  const points = (list: readonly Rating[]) => list.map((seen) => seen.points);
  const phases = {
    baseline: points(all.slice(0, assessments)),
    treatment: points(all.slice(assessments)),
    improvement: improvement(item),
  };
  if (phases.baseline.length < 3 || phases.treatment.length < 3) return [];
  return [
    {
      indicator: item.indicator,
      title: item.title,
      rater: told.rater,
      raterTitle: told.raterTitle,
      ratedBy: told.ratedBy,
      by,
      baseline: phases.baseline.length,
      after: phases.treatment.length,
      nonoverlap: nonoverlapOfAllPairsInterval({ ...phases, confidence: 0.95 }),
      tau: tauUInterval({ ...phases, method: "A vs B - trend A", confidence: 0.95 }),
    },
  ];
}

/** Goals by rater at their last reassessment, the others counted: five equal steps of points are −2 to 2. */
function goalsOf(model: Model, way: Journey, rho: number): GoalResult[] {
  const goals = way.indicators.filter(({ goal }) => goal !== null);
  return ratersOf(model).flatMap((rater): GoalResult[] => {
    const told = goals.flatMap((item) => {
      const found = item.raters.find((one) => one.rater === rater);
      const last = found?.latest ?? null;
      return last === null ? [] : [{ weight: item.goalWeight, attainment: last.points / 2_500 - 2 }];
    });
    if (!goals.some((item) => item.raters.some((one) => one.rater === rater))) return [];
    const weights = told.map(({ weight }) => weight ?? 1);
    const attainments = told.map((one) => one.attainment);
    const attainment = told.length === 0 ? null : goalAttainment({ weights, attainments, rho });
    const unweighted = told.filter(({ weight }) => weight === null).length;
    return [
      {
        rater,
        ...raterWords(model, rater),
        goals: told.length,
        notReassessed: goals.length - told.length,
        unweighted,
        attainment,
        method: `goal attainment T, Kiresuk & Sherman 1968, rho ${rho}; no interval, because the error of measurement of one person’s goals is not known`,
      },
    ];
  });
}
