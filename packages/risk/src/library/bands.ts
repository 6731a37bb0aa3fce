import type { Band } from "../compile/index.js";

/**
 * Which residual points lead to which advice. Thresholds are our coding, and lie between what two whole steps can
 * give, so that no described pair of steps sits on an edge.
 *
 * @example
 * ```ts
 * bands.map(({ from, advice }) => `${from} ${advice}`); // => ["0 continue", "2500 continue with conditions", "5000 pause and review", "7500 stop safely"]
 * ```
 */
export const bands: readonly Band[] = Object.freeze([
  Object.freeze({ id: "low", title: "Low", from: 0, advice: "continue" } as const),
  Object.freeze({
    id: "moderate",
    title: "Moderate",
    from: 2_500,
    advice: "continue with conditions",
  } as const),
  Object.freeze({ id: "high", title: "High", from: 5_000, advice: "pause and review" } as const),
  Object.freeze({ id: "extreme", title: "Very high", from: 7_500, advice: "stop safely" } as const),
]);
