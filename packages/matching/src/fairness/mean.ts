/** A mean of points with its 95 % interval by Student’s t, rounded outwards. */
export interface MeanPoints {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Student’s t, 97.5th percentile, for 1 to 30 degrees of freedom, then 40, 60 and 120; between these the smaller
 * number of degrees is taken, which makes an interval wider, never narrower.
 */
const critical: readonly number[] = [
  12.7062, 4.3027, 3.1824, 2.7764, 2.5706, 2.4469, 2.3646, 2.306, 2.2622, 2.2281, 2.201, 2.1788, 2.1604,
  2.1448, 2.1314, 2.1199, 2.1098, 2.1009, 2.093, 2.086, 2.0796, 2.0739, 2.0687, 2.0639, 2.0595, 2.0555,
  2.0518, 2.0484, 2.0452, 2.0423,
];
const further = [
  [120, 1.9799],
  [60, 2.0003],
  [40, 2.0211],
] as const;

function criticalValue(freedom: number): number {
  return critical[freedom - 1] ?? further.find(([from]) => freedom >= from)?.[1] ?? critical.at(-1)!;
}

/**
 * The mean of some points with its 95 % interval by Student’s t (“Student” 1908), rounded outwards and kept within
 * 0 and 10 000. Null for fewer than two: one score has no spread to tell anything by.
 *
 * @example
 * ```ts
 * meanPoints([6_000, 8_000, 10_000]); // => { mean: 8000, low: 3031, high: 10000 }
 * ```
 */
export function meanPoints(points: readonly number[]): MeanPoints | null {
  const n = points.length;
  if (n < 2) return null;
  const mean = points.reduce((sum, one) => sum + one, 0) / n;
  const squares = points.reduce((sum, one) => sum + (one - mean) * (one - mean), 0);
  const half = criticalValue(n - 1) * Math.sqrt(squares / (n - 1) / n);
  return {
    mean: Math.round(mean),
    low: Math.max(0, Math.floor(mean - half)),
    high: Math.min(10_000, Math.ceil(mean + half)),
  };
}
