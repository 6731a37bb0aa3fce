import type { Facts, Model } from "@waymark/core";
import { riskOf } from "../compile/index.js";
import { dutiesDone } from "../decisions/duties-done.js";
import type { DecisionRecord } from "../decisions/record.js";
import type { DutyState } from "./duty-states.js";

/** Duties with the records that say that they were done, in place of a blank. */
export function withDone(
  duties: readonly DutyState[],
  engagement: string,
  asOf: string,
  records: readonly DecisionRecord[] = [],
): DutyState[] {
  const found = dutiesDone({ engagement, asOf, duties }, records);
  return duties.map((duty) => {
    const record = found.get(duty.id);
    if (record === undefined) return duty;
    const { on, by, role } = record.decision;
    return { ...duty, done: { record: record.number, on, by, role } };
  });
}

/**
 * The facts as they stand once duties were done: a threat that was reported is no longer one that was not. What raised
 * the duty stays in the table, for people to bring up to date.
 */
export function doneFacts(model: Model, facts: Facts, duties: readonly DutyState[]): Facts {
  const done = new Set(duties.filter((duty) => duty.done !== null).map(({ id }) => id));
  const settled = riskOf(model).duties.filter(({ duty }) => done.has(duty.id));
  const changes = settled.map(({ duty }) => duty.done ?? {});
  return { ...facts, engagement: Object.assign({}, facts.engagement, ...changes) };
}
