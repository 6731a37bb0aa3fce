import {
  badInput,
  type Model,
  type RiskCategory,
  riskCategories,
  type SeededIntegers,
  seededIntegers,
} from "@waymark/core";
import { edgesOf } from "./categories.js";
import { propagate } from "./propagate.js";
import { type Barrier, scoreOf, throughBarriers } from "./series.js";
import type { Range, RiskAssessment, RiskItem } from "./types.js";

/** Lowest, likely and highest points, as an assessor gives them. */
export type ThreePoints = readonly [lowest: number, likely: number, highest: number];

/** What an assessor thinks of one risk. */
export interface AssessedRange {
  readonly risk: string;
  readonly likelihood?: ThreePoints;
  readonly impact?: ThreePoints;
}

/** What a simulation is told. */
export interface SimulationOptions {
  /** A whole number from 0 to 4 294 967 295: the same seed gives the same bytes anywhere. */
  readonly seed: number;
  /** From 1 to 100 000; 2 000 where left out. */
  readonly runs?: number;
  /** Where an assessor gives nothing, the assessment's own range stands. */
  readonly ranges?: readonly AssessedRange[];
}

/** Percentiles of simulated points (nearest rank), beside the exact range of the assessment. */
export interface Percentiles {
  readonly p5: number;
  readonly p50: number;
  readonly p95: number;
  readonly exact: Range;
}

/** What a simulation gives. */
export interface Simulation {
  readonly seed: number;
  readonly runs: number;
  readonly items: readonly ({ readonly risk: string } & Percentiles)[];
  readonly categories: Readonly<Record<RiskCategory, Percentiles>>;
}

/**
 * Residual points and categories over ranges that assessors give: triangular between lowest, likely and highest,
 * drawn in whole numbers by rejection. A control that may or may not be in place is so in half of the runs. A
 * picture of what is not known; it adds no knowledge, and the exact range stands beside it.
 *
 * @throws WaymarkError `bad-runs`, `bad-seed`, `bad-range`, `unknown-risk`
 * @example
 * ```ts
 * const scheme = definePlugin({ id: "scheme", version: "1.0.0", title: "Scheme", source: "§6", ...riskBlocks });
 * const model = compile({ name: "scheme", version: "1.0.0", title: "Scheme", asOf: "2026-06-30", factors: {} }, { plugins: [scheme] });
 * const assessment = assessRisk(model, { id: "E1", client: "C1", mentor: "M1", started: "2026-01-05" });
 * const { categories } = simulate(model, assessment, { seed: 7, runs: 100 });
 * categories.mentor.p5 <= categories.mentor.p50; // => true
 * ```
 */
export function simulate(model: Model, assessment: RiskAssessment, options: SimulationOptions): Simulation {
  const runs = options.runs ?? 2_000;
  if (!Number.isInteger(runs) || runs < 1 || runs > 100_000)
    throw badInput("bad-runs", "runs", `It is told to run ${runs} times.`, "Give 1 to 100000.");
  const random = seededIntegers(options.seed);
  const { items } = assessment;
  const given = checkRanges(items, options.ranges ?? []);
  const edges = edgesOf(
    model,
    items.map(({ id }) => id),
  );
  const drawn = items.map((): number[] => []);
  const tops = riskCategories.map((): number[] => []);
  for (let run = 0; run < runs; run++) {
    const residuals = items.map((item) => drawItem(item, given.get(item.id), assessment.barriers, random));
    residuals.forEach((points, i) => {
      drawn[i]!.push(points);
    });
    const flowed = propagate(residuals, edges);
    riskCategories.forEach((category, c) => {
      tops[c]!.push(
        flowed.reduce((top, at, i) => (items[i]!.category === category ? Math.max(top, at) : top), 0),
      );
    });
  }
  const categories = riskCategories.map((category, c) => {
    const { points, low, high } = assessment.categories[category];
    return [category, percentiles(tops[c]!, { points, low, high })] as const;
  });
  return {
    seed: options.seed,
    runs,
    items: items.map(({ id, residual: { points, low, high } }, i) => ({
      risk: id,
      ...percentiles(drawn[i]!, { points, low, high }),
    })),
    categories: Object.fromEntries(categories) as Record<RiskCategory, Percentiles>,
  };
}

function drawItem(
  item: RiskItem,
  range: AssessedRange | undefined,
  mode: RiskAssessment["barriers"],
  random: SeededIntegers,
): number {
  const three = ({ low, points, high }: Range): ThreePoints => [low, points, high];
  const start = {
    likelihood: triangular(range?.likelihood ?? three(item.ranges.likelihood), random),
    impact: triangular(range?.impact ?? three(item.ranges.impact), random),
  };
  const barriers = item.controls.map(({ lowers, by, state }): Barrier => {
    return { lowers, by, state: state === "unknown" && random.next(2) === 1 ? "in place" : state };
  });
  return scoreOf(throughBarriers(start, barriers, mode));
}

/** A whole number from a triangle: drawn evenly, and kept as often as its place under the triangle says. */
function triangular([lowest, likely, highest]: ThreePoints, random: SeededIntegers): number {
  if (lowest === highest) return lowest;
  for (;;) {
    const at = lowest + random.next(highest - lowest + 1);
    const [rise, of] = at <= likely ? [at - lowest, likely - lowest] : [highest - at, highest - likely];
    if (random.next(of + 1) <= rise) return at;
  }
}

function percentiles(values: readonly number[], exact: Range): Percentiles {
  const sorted = [...values].sort((a, b) => a - b);
  const rank = (percent: number) => sorted[Math.max(0, Math.ceil((percent * sorted.length) / 100) - 1)]!;
  return { p5: rank(5), p50: rank(50), p95: rank(95), exact };
}

function checkRanges(
  items: readonly RiskItem[],
  ranges: readonly AssessedRange[],
): ReadonlyMap<string, AssessedRange> {
  for (const [i, range] of ranges.entries()) {
    if (!items.some(({ id }) => id === range.risk))
      throw badInput(
        "unknown-risk",
        `ranges[${i}]`,
        "There is no such risk.",
        "Name a risk of the assessment.",
      );
    for (const three of [range.likelihood, range.impact]) {
      const fits = three?.every((one) => Number.isInteger(one) && one >= 0 && one <= 10_000) ?? true;
      if (!fits || (three && !(three[0] <= three[1] && three[1] <= three[2])))
        throw badInput(
          "bad-range",
          `ranges[${i}]`,
          "These are not lowest, likely, highest.",
          "Give rising points.",
        );
    }
  }
  return new Map(ranges.map((range) => [range.risk, range]));
}
