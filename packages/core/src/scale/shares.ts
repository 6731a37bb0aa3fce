/**
 * Scale whole-number weights to whole-number shares that sum to exactly 10 000 (largest remainder; equal
 * remainders go to the id that sorts first). The order of the list does not matter. All zero when every weight is.
 *
 * @example
 * ```ts
 * shares([{ id: "a", weight: 1 }, { id: "b", weight: 1 }, { id: "c", weight: 1 }]); // => [3334, 3333, 3333]
 * ```
 */
export function shares(weights: readonly { readonly id: string; readonly weight: number }[]): number[] {
  const total = weights.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return weights.map(() => 0);
  const parts = weights.map(({ id, weight }, index) => {
    const scaled = weight * 10_000;
    const rest = scaled % total;
    return { id, index, rest, whole: (scaled - rest) / total };
  });
  let left = 10_000 - parts.reduce((sum, { whole }) => sum + whole, 0);
  const result = parts.map(({ whole }) => whole);
  const order = [...parts].sort((a, b) => b.rest - a.rest || (a.id < b.id ? -1 : 1));
  for (const { index } of order) {
    if (left-- <= 0) break;
    result[index] = result[index]! + 1;
  }
  return result;
}

/**
 * A share of points: `of` × `points` / 10 000, halves rounded up. Exact for points up to 10 000.
 *
 * @example
 * ```ts
 * shareOf(2_000, 9_000); // => 1800
 * ```
 */
export function shareOf(of: number, points: number): number {
  const scaled = of * points + 5_000;
  return (scaled - (scaled % 10_000)) / 10_000;
}
