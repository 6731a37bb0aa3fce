import type { Model } from "../compile/model.js";
import { dayText } from "../days.js";
import type { ListName } from "../shape/common.js";
import type { ReadCaseload } from "./caseload.js";

/** How the days on record lie about the day on which the policy looks at them. */
export interface DaysAround {
  /** How many days on record there are of what has happened. */
  readonly all: number;
  /** How many of them lie after the policy's day: they cannot have happened yet. */
  readonly after: number;
  /** The last of them; null where there is none. */
  readonly last: string | null;
  /** How many days before the policy's day the last of them lies; 0 where it lies after it. */
  readonly since: number;
  /**
   * Why the policy's day may be the wrong one: some days, or most, lie after it, or nothing was recorded for long
   * before it. Null where nothing speaks against it.
   */
  readonly doubt: "some-after" | "most-after" | "long-silence" | null;
}

/** Fields that say when something happened, where it is not the field `date`: what is planned or runs out may well lie ahead. */
const happened: ReadonlyMap<ListName, readonly string[]> = new Map([
  ["clients", ["referred"]],
  ["engagements", ["started", "ended"]],
]);

/** So many days without a record before the policy's day, and it may be the wrong day. */
const longSilence = 183;

/**
 * Whether the policy's day fits what is on record: a wrong `asOf` changes everything and breaks nothing.
 *
 * @example
 * ```ts
 * const model = compile(policy, { plugins: [westMidlands] });
 * const client = { id: "C-1", extremism_type: "animal-rights", referred: "2026-09-01" };
 * const { records } = openCaseload(model, { clients: [client], mentors: [] });
 * daysAround(model, records); // => { all: 1, after: 0, last: "2026-09-01", since: 29, doubt: null }
 * ```
 */
export function daysAround(
  { today, tables }: Pick<Model, "today" | "tables">,
  read: ReadCaseload,
): DaysAround {
  const days = tables.flatMap(({ list }) =>
    (read[list] ?? []).flatMap((record) =>
      (happened.get(list) ?? ["date"]).map((field) => record[field]).filter((day) => typeof day === "number"),
    ),
  );
  const all = days.length;
  const after = days.filter((day) => day > today).length;
  const last = days.reduce((latest, day) => Math.max(latest, day), Number.NEGATIVE_INFINITY);
  const since = all === 0 ? 0 : Math.max(0, today - last);
  return {
    ...{ all, after, last: all === 0 ? null : dayText(last), since },
    doubt:
      after * 2 > all ? "most-after" : after > 0 ? "some-after" : since > longSilence ? "long-silence" : null,
  };
}
