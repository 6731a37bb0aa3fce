import { type Html, html } from "../html/index.js";

const width = 120;

/** What a factor's bar shows: points earned, the most possible, and the interval, all in points. */
export interface FactorBar {
  readonly points: number;
  readonly of: number;
  readonly low: number;
  readonly high: number;
  /** The largest `of` among the bars that stand together: they share one scale. */
  readonly longest: number;
}

/**
 * One factor's bar: its track as long as the factor weighs, filled as far as the points go, with a whisker below
 * from the least to the most where something is unknown. It stands in a row that prints the same numbers, and so
 * is passed over by those who listen.
 *
 * @example
 * ```ts
 * factorBar({ points: 1_800, of: 2_000, low: 1_800, high: 1_800, longest: 2_000 }).toString().includes("M0 4H108"); // => true
 * ```
 */
export function factorBar({ points, of, low, high, longest }: FactorBar): Html {
  const x = (value: number) => place(value, longest, width);
  const whisker = low < high && html`<path class="w" d="${`M${x(low)} 10v4m0-2H${x(high)}m0-2v4`}"/>`;
  return html`<svg viewBox="0 0 120 14" aria-hidden="true"><path d="${`M0 4H${x(of)}`}"/><path d="${`M0 4H${x(points)}`}"/>${whisker}</svg>`;
}

/**
 * How long the longest of some bars is: the most that any of them can give.
 *
 * @example
 * ```ts
 * longestOf([{ of: 500 }, { of: 2_000 }]); // => 2_000
 * ```
 */
export function longestOf(bars: readonly Pick<FactorBar, "of">[]): number {
  return Math.max(1, ...bars.map(({ of }) => of));
}

/**
 * Where a value stands on an axis of so many units, to a tenth of a unit.
 *
 * @example
 * ```ts
 * place(5_000, 10_000, 120); // => 60
 * ```
 */
export function place(value: number, most: number, units: number): number {
  return most <= 0 ? 0 : Math.round((value * units * 10) / most) / 10;
}
