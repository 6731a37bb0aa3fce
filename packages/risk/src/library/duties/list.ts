export { holdReview } from "./hold-review.js";
export { protectClient } from "./protect-client.js";
export { protectMentor } from "./protect-mentor.js";
export { recordConsent } from "./record-consent.js";
export { reportCrime } from "./report-crime.js";
export { reportThreat } from "./report-threat.js";
export { safeguardAdult } from "./safeguard-adult.js";
export { safeguardChild } from "./safeguard-child.js";
