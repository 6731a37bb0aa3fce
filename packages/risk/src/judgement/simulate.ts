import { badInput, type Model, requireOptions, type Scale } from "@waymark/core";
import { nearestRank, type SeededIntegers, seededIntegers } from "@waymark/statistics";
import type { RiskAssessment } from "../assess/assessment.js";
import type { RiskItem } from "../assess/item.js";
import type { Range } from "../assess/rating.js";
import { type RiskCategory, riskOf } from "../compile/index.js";
import { type Barrier, scoreOf, throughBarriers } from "../controls/barriers.js";
import { edgesOf } from "../propagate/edges.js";
import { propagate } from "../propagate/propagate.js";
import {
  type AssessedRange,
  assessedRanges,
  checkRanges,
  startOf,
  type ThreePoints,
  topOf,
} from "./assessed-ranges.js";

/** What a simulation is told. */
export interface SimulationOptions {
  /** A whole number from 0 to 4 294 967 295: the same seed gives the same bytes anywhere. */
  readonly seed: number;
  /** From 1 to 100 000; 2 000 where left out. */
  readonly runs?: number;
  /** Where an assessor gives nothing, the assessment's own range stands. */
  readonly ranges?: readonly AssessedRange[];
}

/** Percentiles of simulated points (nearest rank), and the exact range of what was simulated: they lie in it. */
export interface Percentiles {
  readonly p5: number;
  readonly p50: number;
  readonly p95: number;
  /** Over the assessors' ranges, and over the facts' own where they gave none: see {@link assessedRanges}. */
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
 * drawn in whole numbers by rejection. A control that may or may not be in place is so in half of the runs. Within a
 * run a control stands or falls once, for every risk that has it and with every control that holds on the same
 * condition; so does a scale that several risks share. Different scales that an unknown fact leaves open are drawn apart: what a
 * person knows to hang together, a range can say. A picture of what is not known; it adds no knowledge, and the
 * exact range of what was drawn from stands beside it.
 *
 * @throws WaymarkError `bad-runs`, `bad-seed`, `bad-range`, `unknown-risk`
 * @example
 * ```ts
 * const scheme = definePlugin({ id: "scheme", version: "1.0.0", title: "Scheme", source: "§6", ...riskBlocks });
 * const model = compile({ name: "scheme", version: "1.0.0", title: "Scheme", asOf: "2026-06-30", factors: {} }, { plugins: [scheme] });
 * const assessment = assessRisk(model, { id: "E1", client: "C1", mentor: "M1", started: "2026-01-05" });
 * const { p5, p95, exact } = simulate(model, assessment, { seed: 7, runs: 100 }).categories.mentor;
 * exact.low <= p5 && p5 <= p95 && p95 <= exact.high; // => true
 * ```
 */
export function simulate(model: Model, assessment: RiskAssessment, options: SimulationOptions): Simulation {
  requireOptions(options, "options", "{ seed: 7 }", ["seed", "runs", "ranges"]);
  const { seed, runs = 2_000, ranges = [] } = options;
  if (!Number.isInteger(runs) || runs < 1 || runs > 100_000)
    throw badInput("bad-runs", "runs", `It is told to run ${runs} times.`, "Give 1 to 100000.");
  const { items } = assessment;
  const ids = riskOf(model).categories.map(({ id }) => id);
  const exact = assessedRanges(model, assessment, ranges);
  const edges = edgesOf(riskOf(model).influences, items);
  const draw = drawing(model, assessment, ranges, seededIntegers(seed));
  const drawn = items.map((): number[] => []);
  const tops = ids.map((): number[] => []);
  for (let run = 0; run < runs; run++) {
    const residuals = draw();
    residuals.forEach((points, i) => {
      drawn[i]!.push(points);
    });
    const flowed = propagate(residuals, edges);
    ids.forEach((category, c) => {
      tops[c]!.push(topOf(items, flowed, category));
    });
  }
  const categories = ids.map(
    (category, c) => [category, percentiles(tops[c]!, exact.categories[category]!)] as const,
  );
  return {
    seed,
    runs,
    items: exact.items.map(({ risk, ...range }, i) => ({ risk, ...percentiles(drawn[i]!, range) })),
    categories: Object.fromEntries(categories) as Record<RiskCategory, Percentiles>,
  };
}

/** Something drawn in a run: at most once, however many risks ask for it. */
interface Once<Value> {
  run: number;
  value: Value;
}

/** One run after another: the residual points of each item. What is shared is drawn once in a run. */
function drawing(
  model: Model,
  { items, barriers: mode }: RiskAssessment,
  ranges: readonly AssessedRange[],
  random: SeededIntegers,
): () => number[] {
  const given = checkRanges(items, ranges);
  const points = new Map<string, Once<number>>();
  const stands = new Map<string, Once<boolean>>();
  let run = 0;
  const once = <Value>(drawn: Map<string, Once<Value>>, key: string, value: () => Value): Value => {
    const before = drawn.get(key);
    if (before?.run === run) return before.value;
    const now = { run, value: value() };
    drawn.set(key, now);
    return now.value;
  };
  const scales = new Map(riskOf(model).risks.map(({ risk }) => [risk.id, risk]));
  const parts = items.map((item: RiskItem) => {
    const [range, start, risk] = [given.get(item.id), startOf(item, given.get(item.id)), scales.get(item.id)];
    const side = (name: "likelihood" | "impact") => ({
      three: start[name],
      key: range?.[name] || !risk ? `${item.id} ${name}` : keyOf(risk[name], `${item.id} ${name}`),
    });
    const when = (id: string) => String(riskOf(model).controls.get(id)?.control.when ?? id);
    return {
      ...{ likelihood: side("likelihood"), impact: side("impact") },
      controls: item.controls.map((one) => ({ ...one, key: when(one.id) })),
    };
  });
  return () => {
    run++;
    return parts.map(({ likelihood, impact, controls }) => {
      const at = ({ three, key }: typeof likelihood) => once(points, key, () => triangular(three, random));
      const start = { likelihood: at(likelihood), impact: at(impact) };
      const barriers = controls.map(({ lowers, by, state, key }): Barrier => {
        const holds = state === "unknown" && once(stands, key, () => random.next(2) === 1);
        return { lowers, by, state: holds ? "in place" : state };
      });
      return scoreOf(throughBarriers(start, barriers, mode));
    });
  };
}

/** Two scales with the same key are the same function of the same facts. One with a function of its own is alone. */
function keyOf({ decide, levels, neutral }: Scale, alone: string): string {
  return decide ? alone : JSON.stringify([neutral, levels.map(({ when, points }) => [when, points])]);
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
  const rank = (percent: number) => nearestRank(values, percent);
  return { p5: rank(5), p50: rank(50), p95: rank(95), exact };
}
