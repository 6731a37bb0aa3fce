import type { Rule } from "@waymark/matching";

/** Keeps a client from being proposed who agreed to something else, such as the evaluation, and not to mentoring. */
export const consentCoversMentoring: Rule = {
  id: "consent-covers-mentoring",
  title: "Consent covers mentoring",
  source: "our coding, after §3.3 H",
  saidBy: "coding",
  when: "not client.consent_elsewhere",
  effect: "block",
  ifUnknown: "pass",
  reason: "The client’s consent on record does not include mentoring.",
  unknown: "We do not know yet whether the client’s consent includes mentoring.",
  remedy: "Ask the client whether they want a mentor. If they agree, record it with its day.",
  liftedBy: "ask",
  cases: [
    { given: { "client.consent_elsewhere": "no" }, gives: true },
    { given: { "client.consent_elsewhere": "yes" }, gives: false },
    { given: {}, gives: null },
  ],
};
