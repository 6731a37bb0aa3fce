import type { Question } from "@waymark/core";

/** Taking part is the client’s choice: meetings stop when they take back their consent. */
export const consentWithdrawn: Question = {
  id: "consent-withdrawn",
  title: "Consent taken back",
  source: "our coding, after §3.3 H",
  saidBy: "coding",
  about: "engagement",
  when: 'engagement.consent_state == "withdrawn"',
  says: "The client has taken back their consent to mentoring, and the relationship is still open.",
  remedy: "Stop meetings for now and pass nothing on. Ask the client what they would like to happen next.",
  role: "project-manager",
  cases: [
    { given: { "engagement.consent_state": "withdrawn" }, gives: true },
    { given: { "engagement.consent_state": "given" }, gives: false },
    { given: {}, gives: null },
  ],
};
