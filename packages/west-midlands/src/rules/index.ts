import type { Rule } from "@waymark/matching";
import { consentCoversMentoring } from "./consent-covers-mentoring.js";
import { consentOnRecord } from "./consent-on-record.js";
import { consentStands } from "./consent-stands.js";
import { guardianAgrees } from "./guardian-agrees.js";
import { inCustody } from "./in-custody.js";
import { trainedInTopics } from "./trained-in-topics.js";

/** Rules that read the scheme’s own tables. */
export const schemeRules: Rule[] = [
  consentCoversMentoring,
  consentOnRecord,
  consentStands,
  guardianAgrees,
  inCustody,
  trainedInTopics,
];
