import { fCdf } from "../special/f-cdf.js";

/**
 * The value below which a share p of an F distribution lies: the root of @stdlib's distribution function, halved
 * down to the last digit. (@stdlib's own quantile brings a logger that touches the process into the bundle.)
 *
 * @param p - Strictly between 0 and 1.
 * @param first - Degrees of freedom of the numerator, above 0; need not be whole.
 * @param second - Degrees of freedom of the denominator, likewise.
 * @example
 * ```ts
 * fQuantile(0.5, 4, 4); // => 0.9999999999999999
 * ```
 */
export function fQuantile(p: number, first: number, second: number): number {
  let low = 0;
  let high = 1;
  while (fCdf(high, first, second) < p) high *= 2;
  for (;;) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) return high;
    if (fCdf(middle, first, second) < p) low = middle;
    else high = middle;
  }
}
