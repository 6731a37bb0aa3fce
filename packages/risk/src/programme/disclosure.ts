/** The smallest count that is told where nothing else is asked for. */
export const leastTold = 5;

/**
 * Counts of engagements by band, all of them or none. None where
 *
 * - a band has some, but fewer than the threshold: hiding that count alone, or a few with it, is not enough. The total
 *   and the rule itself give it away (4, 4, 4 and 5 would be the only way to show a single 5 of 17);
 * - all but fewer than the threshold are in one band: it would tell of nearly everybody at once.
 *
 * @returns null for what is hidden; a threshold of 1 hides nothing
 * @example
 * ```ts
 * toldCounts([30, 11, 0, 0], 5); // => [30, 11, 0, 0]
 * toldCounts([30, 8, 3, 0], 5); // => [null, null, null, null]
 * toldCounts([41, 0, 0, 0], 5); // => [null, null, null, null]
 * ```
 */
export function toldCounts(counts: readonly number[], threshold: number): (number | null)[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const small = counts.some((count) => count > 0 && count < threshold);
  const alike = threshold > 1 && total - Math.max(0, ...counts) < threshold;
  return small || alike ? counts.map(() => null) : [...counts];
}

/**
 * How many ratings a cell of a heat map tells of: at least so many, in multiples of the threshold. 0 where they come from
 * fewer engagements than the threshold, so that none and a few look alike. Of each risk at most all engagements but
 * as many as the threshold count, so that a cell never says that all of them have it.
 *
 * @param byRisk engagements in the cell, risk by risk
 * @param different how many different engagements these are
 * @param engagements how many there are in all
 * @example
 * ```ts
 * toldRatings([9, 3], 10, 41, 5); // => 10
 * toldRatings([41], 41, 41, 5); // => 35
 * toldRatings([4], 4, 41, 5); // => 0
 * ```
 */
export function toldRatings(
  byRisk: readonly number[],
  different: number,
  engagements: number,
  threshold: number,
): number {
  const most = threshold <= 1 ? engagements : engagements - threshold;
  if (different < threshold || most < threshold) return 0;
  const ratings = byRisk.reduce((sum, count) => sum + Math.min(count, most), 0);
  return ratings - (ratings % threshold);
}
