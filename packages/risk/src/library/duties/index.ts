import type { Duty } from "../../compile/index.js";
import * as list from "./list.js";

export * from "./list.js";

/**
 * What must be done whatever any score says. A duty that is due asks for a pause and a review at the least, and
 * stays due until the record says that it was done. Such a record answers for what was due when it was made: other
 * facts, or a later session while they still say that it is not done, make it due again.
 *
 * @example
 * ```ts
 * duties.map(({ id }) => id); // => ["report-threat", "safeguard-child", "protect-mentor", "record-consent", "hold-review", "protect-client", "report-crime", "safeguard-adult"]
 * ```
 */
export const duties: readonly Duty[] = Object.freeze([
  list.reportThreat,
  list.safeguardChild,
  list.protectMentor,
  list.recordConsent,
  list.holdReview,
  list.protectClient,
  list.reportCrime,
  list.safeguardAdult,
]);
