import type { AssessmentInstrument } from "../../compile/index.js";
import { channelFramework } from "./channel-vaf.js";
import { strengths } from "./strengths.js";

/**
 * The instruments of the scheme: a Channel-type assessment (§7.2 I), and strengths beside it. Another instrument takes the place
 * of one by naming it in `replaces`.
 *
 * @example
 * ```ts
 * metricsInstruments.map(({ id, version, items }) => `${id} ${version}: ${items.length}`); // => ["channel-vaf 2012: 22", "strengths 1: 6"]
 * ```
 */
export const metricsInstruments: readonly AssessmentInstrument[] = Object.freeze([
  channelFramework,
  strengths,
]);
