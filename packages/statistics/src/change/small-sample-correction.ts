import { gammaDeltaRatio } from "../special/gamma-delta-ratio.js";

/**
 * Hedges' exact J for a standardised difference with m degrees of freedom; 0.5642 at 2, near 1 − 3/(4m − 1).
 *
 * @example
 * ```ts
 * smallSampleCorrection(4); // => 0.7978845608028656
 * ```
 */
export function smallSampleCorrection(freedom: number): number {
  const half = (freedom - 1) / 2;
  return 1 / (gammaDeltaRatio(half, 0.5) * Math.sqrt(freedom / 2));
}
