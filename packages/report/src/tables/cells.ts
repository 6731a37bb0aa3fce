import { score, signedScore, whole as wholeScore } from "../words/numbers.js";

export { score, signedScore, wholeScore };

/**
 * A score with the interval that it lies in, where facts are missing.
 *
 * @example
 * ```ts
 * scoreRange({ points: 6_140, low: 5_860, high: 6_420 }); // => "61.4 (58.6–64.2)"
 * ```
 */
export function scoreRange(one: {
  readonly points: number;
  readonly low: number;
  readonly high: number;
}): string {
  const { points, low, high } = one;
  return low === high ? score(points) : `${score(points)} (${score(low)}–${score(high)})`;
}
