import type { Duty } from "@waymark/risk";

/** Ask for consent where nothing says that the client has given it: neither a dated row nor the relationship's own record. */
export const recordConsent: Duty = {
  id: "record-consent",
  title: "Ask for consent and record it",
  source: "our coding, after §3.3 (H): a candid discussion at the beginning",
  saidBy: "coding",
  when: 'not (has(engagement.agreements, "consent") or engagement.consent_on_record or engagement.consent_withdrawn or engagement.consent_refused)',
  ifUnknown: "due",
  says: "The client's consent is not recorded. Taking part is the client's choice: ask openly before the next session.",
  from: ["engagement.started"],
  role: "mentor",
  within: 168,
  insteadOf: ["consent-not-on-record", "consent-on-record"],
  cases: [
    {
      given: {
        "engagement.agreements": "none",
        "engagement.consent_on_record": "no",
        "engagement.consent_withdrawn": "no",
        "engagement.consent_refused": "no",
      },
      gives: true,
    },
    { given: { "engagement.agreements": "consent" }, gives: false },
    { given: { "engagement.consent_on_record": "yes" }, gives: false },
    { given: {}, gives: null },
  ],
};
