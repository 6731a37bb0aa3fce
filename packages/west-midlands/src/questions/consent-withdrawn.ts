import type { Question } from "@waymark/core";

/** Taking part is the client’s choice: meetings stop when they take back their consent. */
export const consentWithdrawn: Question = {
  id: "consent-withdrawn",
  title: "Consent taken back",
  source: "our coding, after §3.3 H",
  saidBy: "coding",
  about: "engagement",
  when: "engagement.consent_withdrawn or engagement.consent_refused",
  from: ["consent_withdrawn_on", "consent_refused_on"],
  says: "The last answer on record is that mentoring is not wanted, and the relationship is still open.",
  remedy:
    "Stop meetings for now and pass nothing on under consent. Ask the client what they would like. Record the day and kind of the ending, or their new answer.",
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
