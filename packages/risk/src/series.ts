import { shareOf } from "@waymark/core";
import type { ControlState } from "./types.js";

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

/**
 * A pair after barriers in series: each takes its share of what the one before left, in the order given, halves
 * of a point rounded up. More barriers, or a lower start, never give more.
 *
 * @param counts which barriers count, by their state
 * @example
 * ```ts
 * const pair = { lowers: "likelihood", by: 4_000, state: "in place" };
 * throughBarriers({ likelihood: 8_000, impact: 6_000 }, [pair, pair]).likelihood; // => 2880
 * ```
 */
export function throughBarriers(
  start: Pair,
  barriers: readonly Barrier[],
  counts: (barrier: Barrier) => boolean = ({ state }) => state === "in place",
): Pair {
  let { likelihood, impact } = start;
  for (const barrier of barriers) {
    if (!counts(barrier)) continue;
    if (barrier.lowers === "likelihood") likelihood -= shareOf(likelihood, barrier.by);
    else impact -= shareOf(impact, barrier.by);
  }
  return { likelihood, impact };
}
