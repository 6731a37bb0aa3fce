import type { Rule } from "@waymark/matching";
import { consentOnRecord } from "./consent-on-record.js";
import { inCustody } from "./in-custody.js";

/** Rules that read the scheme’s own tables. */
export const schemeRules: Rule[] = [consentOnRecord, inCustody];
