import { longDay } from "@waymark/core";
import type { DutyState } from "./duty-states.js";

/** Required actions that are on record as done, a sentence each. */
export function sayDone(duties: readonly DutyState[]): string[] {
  return duties.flatMap(({ title, done }) =>
    done === null
      ? []
      : [
          `${title}: done on ${longDay(done.on)} (record ${done.record}). The advice stays until the relationship’s own row says so too.`,
        ],
  );
}
