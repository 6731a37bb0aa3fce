import type { Indicator } from "../../compile/index.js";
import { evaluation } from "./evaluation/index.js";
import { outputs } from "./outputs/index.js";
import { understanding } from "./understanding/index.js";
import { vulnerability } from "./vulnerability.js";

export { evaluation as evaluationIndicators } from "./evaluation/index.js";
export { outputs as outputIndicators } from "./outputs/index.js";
export { understanding as understandingIndicators } from "./understanding/index.js";
export { vulnerability as vulnerabilityIndicators } from "./vulnerability.js";

/**
 * Every measure that the report names but a structured assessment, which is an instrument, under its three headings and the design of the evaluation. Each says which
 * ids of the report's list it covers; what is not turned into a number says why.
 *
 * @example
 * ```ts
 * new Set(metricsIndicators.flatMap(({ covers }) => covers)).size; // => 87
 * metricsIndicators.find(({ id }) => id === "sincerity")?.scale; // => undefined
 * ```
 */
export const metricsIndicators: readonly Indicator[] = Object.freeze([
  ...outputs,
  ...vulnerability,
  ...understanding,
  ...evaluation,
]);
