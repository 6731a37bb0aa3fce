/** How well a mentor suits one client: bands of points, the best first. A band is a word, never a rank of people. */
export const fitBands = [
  { from: 8_000, word: "strong" },
  { from: 7_000, word: "good" },
  { from: 6_000, word: "fair" },
  { from: 0, word: "partial" },
] as const;

/** How many bands of fit there are. */
export const fitSteps = fitBands.length;

/**
 * In which band of fit points lie, from 1 (partial) to {@link fitSteps} (strong).
 *
 * @example
 * ```ts
 * fitStep(7_500); // => 3
 * ```
 */
export function fitStep(points: number): number {
  return fitSteps - fitBands.findIndex(({ from }) => points >= from);
}

const wordAt = (step: number) => fitBands[fitSteps - step]!.word;

/**
 * How well a mentor suits a client, in words; with both ends where missing facts leave it open.
 *
 * @example
 * ```ts
 * sayFit({ low: 7_100, high: 7_900 }); // => "Good fit"
 * sayFit({ low: 7_100, high: 8_200 }); // => "Good to strong fit"
 * ```
 */
export function sayFit({ low, high }: { readonly low: number; readonly high: number }): string {
  const [from, to] = [wordAt(fitStep(low)), wordAt(fitStep(high))];
  const words = from === to ? from : `${from} to ${to}`;
  return `${words[0]!.toUpperCase()}${words.slice(1)} fit`;
}

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
