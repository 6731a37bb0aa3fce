import { wilsonInterval } from "@waymark/statistics";
/** A share in hundredths of a per cent, with its 95 % Wilson interval, rounded outwards. */
export interface Rate {
  readonly points: number;
  readonly low: number;
  readonly high: number;
}

/**
 * A rate with its 95 % Wilson score interval (Wilson 1927), in hundredths of a per cent. Rounded outwards, so that the
 * whole numbers never claim more than the interval.
 *
 * @param successes how many of them, from 0 to `trials`
 * @param trials how many in all, 1 or more
 * @example
 * ```ts
 * wilsonRate(8, 40); // => { points: 2000, low: 1049, high: 3476 }
 * ```
 */
export function wilsonRate(successes: number, trials: number): Rate {
  const [low, high] = wilsonInterval({ successes, trials, confidence: 0.95 });
  return {
    points: Math.round((successes / trials) * 10_000),
    low: Math.floor(low * 10_000),
    high: Math.ceil(high * 10_000),
  };
}
