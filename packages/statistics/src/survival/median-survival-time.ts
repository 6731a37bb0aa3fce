import { kaplanMeier } from "./kaplan-meier.js";
import { riskTable, type SurvivalInput } from "./risk-table.js";
import { shareLeft } from "./share-left.js";

/** The time by which something has happened to half, and how sure that is. */
export interface MedianSurvivalTime {
  /** The first time at which the share left is a half or less; null where it never is. */
  readonly value: number | null;
  /** The first time at which the lower 95 % limit of the share is a half or less; null where it never is. */
  readonly lower: number | null;
  /** The same for the upper limit. */
  readonly upper: number | null;
}

/**
 * The median time until something, by {@link kaplanMeier}, with the limits of Brookmeyer and Crowley (1982,
 * Biometrics, 38, 29–41) on the log(−log) scale, as in R's `quantile(survfit(conf.type = "log-log"))`.
 *
 * Whether half is reached is decided in whole numbers. Where the curve lies at exactly a half for a while, this is
 * the time at which it comes there; R gives the middle of that while.
 *
 * @throws InputError as kaplanMeier.
 * @example
 * ```ts
 * medianSurvivalTime({ time: [10, 20, 30, 40], event: [1, 1, 1, 0] }).value; // => 20
 * medianSurvivalTime({ time: [10, 20, 30, 40], event: [1, 0, 0, 0] }).value; // => null
 * ```
 */
export function medianSurvivalTime(input: SurvivalInput): MedianSurvivalTime {
  const { time, lower, upper } = kaplanMeier(input);
  const share = shareLeft();
  const median = riskTable(input).find(({ atRisk, events }) => {
    if (events > 0) share.event(atRisk, events);
    return events > 0 && share.isHalfOrLess();
  });
  const first = (limits: readonly (number | null)[]) =>
    time[limits.findIndex((limit) => limit !== null && limit <= 0.5)] ?? null;
  return { value: median?.at ?? null, lower: first(lower), upper: first(upper) };
}
