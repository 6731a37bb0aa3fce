import type { Question } from "@waymark/core";

/** Taking part is the client’s choice: meetings stop when they take back their consent. */
export const consentWithdrawn: Question = {
  id: "consent-withdrawn",
  title: "Consent taken back",
  source: "our coding, after §3.3 H",
  saidBy: "coding",
  about: "engagement",
  when: "engagement.consent_withdrawn or engagement.consent_refused",
  says: "The last answer on record is that mentoring is not wanted, and the relationship is still open.",
  remedy: "Stop meetings for now and pass nothing on. Ask the client what they would like to happen next.",
  role: "project-manager",
  cases: [
    {
      given: { "engagement.consent_withdrawn": "yes", "engagement.consent_refused": "no" },
      gives: true,
    },
    {
      given: { "engagement.consent_withdrawn": "no", "engagement.consent_refused": "no" },
      gives: false,
    },
    { given: {}, gives: null },
  ],
};
