import quantile from "@stdlib/stats-base-dists-normal-quantile";
import { fQuantile, moments, smallSampleCorrection } from "@waymark/statistics";
import type { Figure, Provenance } from "../measure/figure.js";
import { noFigure } from "../measure/figure.js";

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
 * The mean distance travelled, with Student's 95 % interval: positive for the better. It takes points as steps of
 * equal size, which answers need not be; read it beside the median and the shares.
 *
 * @example
 * ```ts
 * meanChange([{ before: 0, after: 1000 }, { before: 0, after: 3000 }], { missing: 0, rows: [] }).value; // => 2000
 * ```
 */
export function meanChange(pairs: readonly Pair[], about: About): Figure {
  const method = "the mean distance travelled, positive for the better, with Student's 95 % interval";
  if (pairs.length === 0) return { ...noFigure("points", method, "Nobody has been reassessed."), ...about };
  const { mean, squares } = moments(pairs.map(({ before, after }) => after - before));
  const n = pairs.length;
  const base = { value: mean, unit: "points", method, n, ...about };
  if (n < 2) return { ...base, interval: null, whyNoInterval: "Only one was reassessed." };
  if (allAlike(pairs)) return { ...base, interval: null, whyNoInterval: noSpread };
  // The square of Student's t with m degrees of freedom is F with 1 and m.
  const half = Math.sqrt(fQuantile(0.95, 1, n - 1) * (squares / (n - 1) / n));
  return { ...base, interval: [mean - half, mean + half] };
}

const noSpread = "Everybody moved by the same distance: there is no spread, which is no certainty.";

function allAlike(pairs: readonly Pair[]): boolean {
  const [first] = pairs;
  return first === undefined || pairs.every((one) => one.after - one.before === first.after - first.before);
}

/**
 * The standardised mean change: the mean distance in standard deviations of the baseline, freed of small-sample
 * bias, with a large-sample 95 % interval. Before and after, without a comparison group: regression to the mean
 * and what would have happened anyway are in it.
 *
 * Becker, B. J. (1988). British Journal of Mathematical and Statistical Psychology, 41, 257–278: g = J(n − 1) ·
 * mean / s(baseline); variance 2(1 − r)/n + g²/(2n), r the correlation of before and after. Where everybody moved by
 * the same distance there is no interval, with the reason.
 *
 * @example
 * ```ts
 * standardisedChange([{ before: 0, after: 1 }, { before: 0, after: 2 }], { missing: 0, rows: [] }).why;
 * // => "Everybody started alike, or fewer than three were reassessed, so there is no spread to measure by."
 * ```
 */
export function standardisedChange(pairs: readonly Pair[], about: About): Figure {
  const method =
    "Becker's standardised mean change, with his large-sample 95 % interval; before and after only";
  const unit = "standard deviations at baseline";
  const before = moments(pairs.map((pair) => pair.before));
  if (pairs.length < 3 || pairs.every((pair) => pair.before === pairs[0]?.before)) {
    const why =
      "Everybody started alike, or fewer than three were reassessed, so there is no spread to measure by.";
    return { ...noFigure(unit, method, why), n: pairs.length, ...about };
  }
  const n = pairs.length;
  const after = moments(pairs.map((pair) => pair.after));
  const change = moments(pairs.map((pair) => pair.after - pair.before));
  const value = (smallSampleCorrection(n - 1) * change.mean) / Math.sqrt(before.squares / (n - 1));
  const spread = Math.sqrt(before.squares * after.squares);
  const together = (before.squares + after.squares - change.squares) / 2;
  const r = spread === 0 ? 0 : Math.min(1, Math.max(-1, together / spread));
  if (allAlike(pairs)) return { value, unit, method, n, interval: null, whyNoInterval: noSpread, ...about };
  const half = quantile(0.975, 0, 1) * Math.sqrt((2 * (1 - r)) / n + (value * value) / (2 * n));
  return { value, unit, method, n, interval: [value - half, value + half], ...about };
}
