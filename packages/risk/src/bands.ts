import type { Band } from "@waymark/core";

/**
 * Which residual points lead to which advice. Thresholds are our coding, and lie between what two whole steps can
 * give, so that no described pair of steps sits on an edge.
 *
 * @example
 * ```ts
 * bands.map(({ from, advice }) => `${from} ${advice}`); // => ["0 continue", "1800 continue with conditions", "4400 pause and review", "7200 stop safely"]
 * ```
 */
export const bands: readonly Band[] = Object.freeze([
  Object.freeze({ id: "low", title: "Low", from: 0, advice: "continue" } as const),
  Object.freeze({
    id: "moderate",
    title: "Moderate",
    from: 1_800,
    advice: "continue with conditions",
  } as const),
  Object.freeze({ id: "high", title: "High", from: 4_400, advice: "pause and review" } as const),
  Object.freeze({ id: "extreme", title: "Very high", from: 7_200, advice: "stop safely" } as const),
]);
