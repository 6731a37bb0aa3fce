/**
 * Points, which are hundredths of a per cent, as a score out of a hundred with one place, halves up.
 *
 * @example
 * ```ts
 * sayScore(7_849); // => "78.5"
 * ```
 */
export function sayScore(points: number): string {
  const tenths = Math.floor((points + 5) / 10);
  return `${Math.floor(tenths / 10)}.${tenths % 10}`;
}

/** A score and the interval that it lies in, where facts are missing. */
export function sayInterval({ points, low, high }: { points: number; low: number; high: number }): string {
  return low === high ? sayScore(points) : `${sayScore(points)} (${sayScore(low)}–${sayScore(high)})`;
}
