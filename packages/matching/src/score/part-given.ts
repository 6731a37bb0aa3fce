/** How much a factor gives of what it could: thirds, and the two ends. */
export type PartGiven = "all" | "most" | "part" | "little" | "none";

/**
 * How much a factor gives of what it could.
 *
 * @param points what it gives
 * @param of the most that it could give
 * @example
 * ```ts
 * partGiven(1_800, 2_000); // => "most"
 * partGiven(0, 2_000); // => "none"
 * ```
 */
export function partGiven(points: number, of: number): PartGiven {
  if (points >= of) return "all";
  if (points <= 0) return "none";
  if (points * 3 >= of * 2) return "most";
  return points * 3 >= of ? "part" : "little";
}
