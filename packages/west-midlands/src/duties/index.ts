import type { Duty } from "@waymark/risk";
import { askConsentAgain } from "./ask-consent-again.js";
import { askGuardian } from "./ask-guardian.js";
import { recordConsent } from "./record-consent.js";
import { respectWithdrawal } from "./respect-withdrawal.js";

/** Duties that read the scheme’s own tables. The first stands in for the library’s, which knows no table of consents. */
export const schemeDuties: Duty[] = [recordConsent, askConsentAgain, respectWithdrawal, askGuardian];

export { recordConsent } from "./record-consent.js";
