import type { Duty } from "../../compile/index.js";
import { holdReview } from "./hold-review.js";
import { protectClient } from "./protect-client.js";
import { protectMentor } from "./protect-mentor.js";
import { recordConsent } from "./record-consent.js";
import { reportCrime } from "./report-crime.js";
import { reportThreat } from "./report-threat.js";
import { safeguardAdult } from "./safeguard-adult.js";
import { safeguardChild } from "./safeguard-child.js";

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
  reportThreat,
  safeguardChild,
  protectMentor,
  recordConsent,
  holdReview,
  protectClient,
  reportCrime,
  safeguardAdult,
]);

export { holdReview } from "./hold-review.js";
export { protectClient } from "./protect-client.js";
export { protectMentor } from "./protect-mentor.js";
export { recordConsent } from "./record-consent.js";
export { reportCrime } from "./report-crime.js";
export { reportThreat } from "./report-threat.js";
export { safeguardAdult } from "./safeguard-adult.js";
export { safeguardChild } from "./safeguard-child.js";
