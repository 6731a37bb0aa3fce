/**
 * How much a factor gives of what it could, in words.
 *
 * @example
 * ```ts
 * sayShare({ points: 1_800, of: 2_000, level: "near" }); // => "most of it"
 * sayShare({ points: 1_000, of: 2_000, level: null }); // => "not known yet"
 * ```
 */
export function sayShare({
  points,
  of,
  level,
}: {
  readonly points: number;
  readonly of: number;
  readonly level: string | null;
}): string {
  if (level === null) return "not known yet";
  if (points >= of) return "all of it";
  if (points <= 0) return "none of it";
  if (points * 3 >= of * 2) return "most of it";
  return points * 3 >= of ? "part of it" : "little of it";
}
