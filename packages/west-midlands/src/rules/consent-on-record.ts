import type { Rule } from "@waymark/matching";

/** Flags a proposal for a client whose consent is not on record with its day: a question, not a bar. */
export const consentOnRecord: Rule = {
  id: "consent-on-record",
  title: "Dated consent on record",
  source: "our coding, after §3.3 H",
  saidBy: "coding",
  when: "client.consent_on_record",
  effect: "flag",
  ifUnknown: "pass",
  reason: "No consent to mentoring that still stands is on record for the client.",
  unknown: "We do not know whether a dated consent is on record.",
  remedy: "Ask the client openly, and record what they agree to with its day.",
  cases: [
    { given: { "client.consent_on_record": "yes" }, gives: true },
    { given: { "client.consent_on_record": "no" }, gives: false },
    { given: {}, gives: null },
  ],
};
