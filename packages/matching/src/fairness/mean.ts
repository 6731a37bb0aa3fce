import { meanInterval } from "@waymark/statistics";
/** A mean of points with its 95% interval by Student’s t, rounded outwards. */
export interface MeanPoints {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The mean of some points with its 95% interval by Student’s t (“Student” 1908), rounded outwards and kept within
 * 0 and 10 000. Null for fewer than two: one score has no spread to tell anything by.
 *
 * @example
 * ```ts
 * meanPoints([6_000, 8_000, 10_000]); // => { mean: 8000, low: 3031, high: 10000 }
 * ```
 */
export function meanPoints(points: readonly number[]): MeanPoints | null {
  if (points.length < 2) return null;
  const { value: mean, lower, upper } = meanInterval({ values: points, confidence: 0.95 });
  return {
    mean: Math.round(mean),
    low: Math.max(0, Math.floor(lower ?? mean)),
    high: Math.min(10_000, Math.ceil(upper ?? mean)),
  };
}
