import type { Model } from "@waymark/core";
import countBy from "lodash/countBy.js";
import { bandOf } from "../assess/band-of.js";
import { riskOf } from "../compile/index.js";
import type { RegisterRow } from "./register.js";

/** How many risks of a register stand above the lowest band after controls. */
export interface AboveLowest {
  readonly risks: number;
  readonly of: number;
  /** How many of each relationship, for those that have one. */
  readonly byEngagement: Readonly<Record<string, number>>;
}

/** Whether a risk stands above the lowest band after controls. */
export function isAboveLowest(model: Model, { band }: Pick<RegisterRow, "band">): boolean {
  return band !== riskOf(model).bands[0]?.id;
}

/** Whether points of risk lie above the lowest band. */
export function isAboveLowestAt(model: Model, points: number): boolean {
  const { bands } = riskOf(model);
  return isAboveLowest(model, { band: bandOf(bands, points).id });
}

/**
 * Counts the risks of a register that stand above the lowest band after controls.
 *
 * @example
 * ```ts
 * const model = compile(policy, { plugins: [westMidlands] });
 * countAboveLowest(model, [{ engagement: "E-1", band: "low" }, { engagement: "E-2", band: "high" }]); // => { risks: 1, of: 2, byEngagement: { "E-2": 1 } }
 * ```
 */
export function countAboveLowest(
  model: Model,
  register: readonly Pick<RegisterRow, "engagement" | "band">[],
): AboveLowest {
  const above = register.filter((row) => isAboveLowest(model, row));
  return {
    risks: above.length,
    of: register.length,
    byEngagement: countBy(above, ({ engagement }) => engagement),
  };
}
