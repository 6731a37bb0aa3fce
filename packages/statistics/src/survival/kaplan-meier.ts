import { logLogInterval } from "./log-log-interval.js";
import { riskTable, type SurvivalInput } from "./risk-table.js";
import { shareLeft } from "./share-left.js";

/** A survival curve: one entry for each distinct time at which an event happened, in order of time. */
export interface SurvivalCurve {
  /** The times, in the units given. */
  readonly time: readonly number[];
  /** Estimated share still without the event just after each time; 1 before the first. */
  readonly survival: readonly number[];
  /** Lower 95 % limit; null where the survival is 0, for which the log-log interval is undefined. */
  readonly lower: readonly (number | null)[];
  /** Upper 95 % limit; null likewise. */
  readonly upper: readonly (number | null)[];
}

/**
 * The share of people without an event (an agreed exit, say) so far, over time, when some are
 * still being followed or were lost. Point-by-point 95% intervals from Greenwood's variance on the log(−log)
 * scale, which stay between 0 and 1.
 *
 * Kaplan, E. L. & Meier, P. (1958). JASA, 53(282), 457–481; interval: Kalbfleisch & Prentice (1980), as in R's
 * `survfit(conf.type = "log-log")`. Assumes that those lost would have fared like those who stayed; where another
 * event makes this one impossible, use {@link aalenJohansen}. Someone lost at the time of an event is still at
 * risk then. Empty lists come back when no event happened: survival is 1 throughout.
 *
 * @throws InputError `empty`, `length-mismatch`, `not-a-number`, `out-of-range` (a negative time) or `wrong-type`.
 * @example
 * ```ts
 * kaplanMeier({ time: [1, 2, 3, 4], event: [1, 0, 1, 0] }).survival; // => [0.75, 0.375]
 * ```
 */
export function kaplanMeier(input: SurvivalInput): SurvivalCurve {
  const time: number[] = [];
  const survival: number[] = [];
  const lower: (number | null)[] = [];
  const upper: (number | null)[] = [];
  const share = shareLeft();
  let greenwood = 0;
  for (const { at, atRisk, events } of riskTable(input)) {
    if (events === 0) continue;
    const alive = share.event(atRisk, events);
    greenwood += events / (atRisk * (atRisk - events));
    const interval = logLogInterval(alive, Math.sqrt(greenwood), 0.95);
    time.push(at);
    survival.push(alive);
    lower.push(interval?.[0] ?? null);
    upper.push(interval?.[1] ?? null);
  }
  return { time, survival, lower, upper };
}
