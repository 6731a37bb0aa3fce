/** A share in hundredths of a per cent, with its 95 % Wilson interval, rounded outwards. */
export interface Rate {
  readonly points: number;
  readonly low: number;
  readonly high: number;
}

/** The 97.5th percentile of the normal distribution. */
const z = 1.959963984540054;

/**
 * A rate with its 95 % Wilson score interval (Wilson 1927), in hundredths of a per cent. Written here because
 * matching stands on core alone; `@waymark/metrics` has it for any confidence. Rounded outwards, so that the
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
  const share = successes / trials;
  const spread = (z * z) / trials;
  const middle = share + spread / 2;
  const half = z * Math.sqrt((share * (1 - share) + spread / 4) / trials);
  const low = Math.floor(((middle - half) / (1 + spread)) * 10_000);
  const high = Math.ceil(((middle + half) / (1 + spread)) * 10_000);
  return {
    points: Math.round(share * 10_000),
    low: successes === 0 ? 0 : Math.max(0, low),
    high: successes === trials ? 10_000 : Math.min(10_000, high),
  };
}
