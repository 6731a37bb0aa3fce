import { shareOf } from "@waymark/core";
import type { Range } from "../assess/rating.js";

/** Whether a control stands for this engagement. Only `in place` counts; `unknown` counts in the range. */
export type ControlState = "in place" | "missing" | "unknown" | "planned" | "lapsed";

/** A barrier as the arithmetic sees it. */
export interface Barrier {
  readonly lowers: "likelihood" | "impact";
  readonly by: number;
  readonly state: ControlState;
}

/** Likelihood and impact in points. */
export interface Pair {
  readonly likelihood: number;
  readonly impact: number;
}

/**
 * The score of a pair: likelihood × impact / 10 000, halves rounded up.
 *
 * @example
 * ```ts
 * scoreOf({ likelihood: 8_000, impact: 6_000 }); // => 4800
 * ```
 */
export function scoreOf({ likelihood, impact }: Pair): number {
  return shareOf(likelihood, impact);
}

/** How barriers combine: in series, or only the strongest of each kind of effect. */
export type BarrierMode = "series" | "strongest";

/**
 * A pair after barriers. In series, each takes its share of what the one before left, in the order given, halves
 * of a point rounded up. `strongest` lets only the greatest share count, for those who hold that barriers overlap.
 * Either way more barriers, or a lower start, never give more.
 *
 * @param counts which barriers count, by their state
 * @example
 * ```ts
 * const barrier = { lowers: "likelihood", by: 4_000, state: "in place" };
 * throughBarriers({ likelihood: 8_000, impact: 6_000 }, [barrier, barrier]).likelihood; // => 2880
 * throughBarriers({ likelihood: 8_000, impact: 6_000 }, [barrier, barrier], "strongest").likelihood; // => 4800
 * ```
 */
export function throughBarriers(
  start: Pair,
  barriers: readonly Barrier[],
  mode: BarrierMode = "series",
  counts: (barrier: Barrier) => boolean = ({ state }) => state === "in place",
): Pair {
  const lowered = (key: keyof Pair): number => {
    const takes = barriers.filter((barrier) => barrier.lowers === key && counts(barrier)).map(({ by }) => by);
    const taking = mode === "series" ? takes : [Math.max(0, ...takes)];
    return taking.reduce((left, by) => left - shareOf(left, by), start[key]);
  };
  return { likelihood: lowered("likelihood"), impact: lowered("impact") };
}

/** The two scales of a risk, each with its range. */
export interface PairOfRanges {
  readonly likelihood: Range;
  readonly impact: Range;
}

/** The score of a pair with its range, after barriers. One that may or may not be in place counts in the low end alone. */
export function residualOf(start: PairOfRanges, barriers: readonly Barrier[], mode: BarrierMode): Range {
  const maybe = ({ state }: Barrier) => state === "in place" || state === "unknown";
  const at = (key: keyof Range, counts?: (barrier: Barrier) => boolean) =>
    scoreOf(
      throughBarriers(
        { likelihood: start.likelihood[key], impact: start.impact[key] },
        barriers,
        mode,
        counts,
      ),
    );
  return { points: at("points"), low: at("low", maybe), high: at("high") };
}
