import { isList, lengthProblems, listProblems, problem, throwAll } from "../problems.js";

/** How long each person was followed, and whether the event ended it. */
export interface SurvivalInput {
  /** Time from start to event or to last contact; 0 or more, any one unit. */
  readonly time: readonly number[];
  /** True or 1: the event happened then. False or 0: lost or still going (censored). */
  readonly event: readonly (boolean | 0 | 1)[];
}

/** One distinct time. */
export interface RiskRow {
  /** The time. */
  readonly at: number;
  /** People followed until then or longer. */
  readonly atRisk: number;
  /** People with the event at that time. */
  readonly events: number;
  /** People lost to view at that time. */
  readonly censored: number;
}

/**
 * The table behind a survival curve: who was at risk, had the event and was lost at each distinct time.
 *
 * @throws InputError `empty`, `length-mismatch`, `not-a-number`, `out-of-range` or `wrong-type`.
 * @example
 * ```ts
 * riskTable({ time: [5, 5, 8], event: [1, 0, 1] })[0]; // => { at: 5, atRisk: 3, events: 1, censored: 1 }
 * ```
 */
export function riskTable({ time, event }: SurvivalInput): RiskRow[] {
  throwAll([
    ...listProblems("time", time, 1, 0),
    ...(isList(event)
      ? eventProblems(event)
      : [problem("wrong-type", "event", "This is not a list.", "Give a list.")]),
  ]);
  throwAll(lengthProblems({ path: "time", length: time.length }, { path: "event", length: event.length }));
  const order = Array.from(time, (at, i) => ({ at, happened: Number(event[i]) === 1 })).sort(
    (x, y) => x.at - y.at,
  );
  const rows: RiskRow[] = [];
  for (let start = 0; start < order.length; ) {
    const at = order[start]?.at ?? 0;
    let end = start;
    let events = 0;
    for (; end < order.length && order[end]?.at === at; end++) if (order[end]?.happened) events += 1;
    rows.push({ at, atRisk: order.length - start, events, censored: end - start - events });
    start = end;
  }
  return rows;
}

function eventProblems(event: ArrayLike<unknown>) {
  return Array.from(event).flatMap((value, i) =>
    [true, false, 0, 1].includes(value as boolean)
      ? []
      : [
          problem(
            "wrong-type",
            `event[${i}]`,
            "This is neither true or 1 nor false or 0.",
            "Say whether it happened.",
          ),
        ],
  );
}
