import { capital, type Model } from "@waymark/core";
import { type FitBand, matchingOf } from "../compile/index.js";

/** The ends of the interval in which a score lies, whatever the unknown facts turn out to be, in points. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * In which band of fit points lie, from 1 (the lowest) to as many as there are; 0 where there are none.
 *
 * @example
 * ```ts
 * fitStep([{ from: 0 }, { from: 6_000 }, { from: 8_000 }], 7_500); // => 2
 * ```
 */
export function fitStep(bands: readonly Pick<FitBand, "from">[], points: number): number {
  return bands.filter(({ from }) => from <= points).length;
}

/**
 * How well a mentor suits a client, in the scheme’s words; with both ends where missing facts leave it open. A scheme
 * without bands of fit says it in points out of 100.
 *
 * @example
 * ```ts
 * const model = compile(policy, { plugins: [westMidlands] });
 * sayFit(model, { low: 7_100, high: 7_900 }); // => "Good fit"
 * sayFit(model, { low: 7_100, high: 8_200 }); // => "Good to strong fit"
 * ```
 */
export function sayFit(model: Model, { low, high }: Interval): string {
  const { fitBands } = matchingOf(model);
  const word = (points: number) =>
    fitBands[fitStep(fitBands, points) - 1]?.title.toLowerCase() ?? String(Math.round(points / 100));
  const [from, to] = [word(low), word(high)];
  const words = from === to ? from : `${from} to ${to}`;
  return fitBands.length === 0 ? `${words} of 100` : `${capital(words)} fit`;
}
