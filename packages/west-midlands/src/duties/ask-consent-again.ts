import type { Duty } from "@waymark/risk";

/** A consent that was once given, and of which nothing dated stands: it was never dated, or is too long ago. */
export const askConsentAgain: Duty = {
  id: "ask-consent-again",
  title: "Ask for consent again",
  source: "our coding, after §3.3 (H)",
  saidBy: "coding",
  when: 'has(engagement.agreements, "consent") and not engagement.consent_on_record and not engagement.consent_withdrawn and not engagement.consent_refused',
  ifUnknown: "not-due",
  says: "The client is said to have agreed. No dated consent that still counts is on record: ask again, openly, and record the answer.",
  from: ["engagement.started"],
  role: "mentor",
  within: 336,
  insteadOf: ["consent-not-on-record", "consent-on-record"],
  cases: [
    {
      given: {
        "engagement.agreements": "consent",
        "engagement.consent_on_record": "no",
        "engagement.consent_withdrawn": "no",
        "engagement.consent_refused": "no",
      },
      gives: true,
    },
    { given: { "engagement.consent_on_record": "yes" }, gives: false },
    { given: { "engagement.agreements": "consent" }, gives: null },
  ],
};
