import type { Rule } from "@waymark/matching";

/** Keeps a client from being proposed while the last answer on record is a no, whatever the list of clients says. */
export const consentStands: Rule = {
  id: "consent-stands",
  title: "Consent not withdrawn",
  source: "our coding, after §3.3 H",
  saidBy: "coding",
  when: "not client.consent_refused and not client.consent_withdrawn",
  effect: "block",
  ifUnknown: "pass",
  reason: "The last answer on record is that mentoring is not wanted: consent was withdrawn or not given.",
  unknown: "We do not know yet whether consent to mentoring still stands.",
  remedy: "Talk it through openly with the client first. Taking part is their choice.",
  liftedBy: "ask",
  cases: [
    { given: { "client.consent_refused": "no", "client.consent_withdrawn": "no" }, gives: true },
    { given: { "client.consent_refused": "yes", "client.consent_withdrawn": "no" }, gives: false },
    { given: { "client.consent_refused": "no", "client.consent_withdrawn": "yes" }, gives: false },
    { given: {}, gives: null },
  ],
};
