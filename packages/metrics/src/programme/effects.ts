import { meanInterval, standardisedMeanChange } from "@waymark/statistics";
import { type Figure, noFigure, type Provenance } from "../measure/figure.js";

/** Before and after of one client, in how good it is: more is better, 0 to 10 000. */
export interface Pair {
  readonly before: number;
  readonly after: number;
}

/** What a figure of change shares with others of the same clients. */
export interface About {
  readonly missing: number;
  readonly rows: readonly Provenance[];
}

/**
 * The mean distance travelled, with Student’s 95% interval: positive for the better. It takes points as steps of
 * equal size, which answers need not be; read it beside the median and the shares.
 *
 * @example
 * ```ts
 * meanChange([{ before: 0, after: 1000 }, { before: 0, after: 3000 }], { missing: 0, rows: [] }).value; // => 2000
 * ```
 */
export function meanChange(pairs: readonly Pair[], about: About): Figure {
  const method = "mean distance travelled; positive means better, with Student’s 95% interval";
  if (pairs.length === 0)
    return { ...noFigure("points", method, "No client has been reassessed."), ...about };
  const values = pairs.map(({ before, after }) => after - before);
  const { value, lower, upper, n } = meanInterval({ values, confidence: 0.95 });
  const base = { value, unit: "points", method, n, ...about };
  if (n < 2) return { ...base, interval: null, whyNoInterval: "Only one client was reassessed." };
  if (lower === null || upper === null) return { ...base, interval: null, whyNoInterval: noSpread };
  return { ...base, interval: [lower, upper] };
}

const noSpread =
  "All moved by the same distance, so there is no spread to measure; this does not make it certain.";

/**
 * The standardised mean change (Becker 1988, see `standardisedMeanChange` of `@waymark/statistics`): the mean distance
 * in standard deviations of the baseline. Before and after, without a comparison group: regression to the mean and
 * what would have happened anyway are in it.
 *
 * @example
 * ```ts
 * standardisedChange([{ before: 0, after: 1 }, { before: 0, after: 2 }], { missing: 0, rows: [] }).why;
 * // => "All started at the same level, or fewer than three were reassessed, so there is no spread to compare with."
 * ```
 */
export function standardisedChange(pairs: readonly Pair[], about: About): Figure {
  const method =
    "Becker’s standardised mean change, with his large-sample 95% interval; before and after only";
  const unit = "standard deviations at baseline";
  const n = pairs.length;
  if (n < 3 || pairs.every((pair) => pair.before === pairs[0]?.before)) {
    const why =
      "All started at the same level, or fewer than three were reassessed, so there is no spread to compare with.";
    return { ...noFigure(unit, method, why), n, ...about };
  }
  const before = pairs.map((pair) => pair.before);
  const after = pairs.map((pair) => pair.after);
  const { value, lower, upper } = standardisedMeanChange({ before, after, confidence: 0.95 });
  if (lower === null || upper === null)
    return { value, unit, method, n, interval: null, whyNoInterval: noSpread, ...about };
  return { value, unit, method, n, interval: [lower, upper], ...about };
}
