import type { Question } from "@waymark/core";

/** Two files that say opposite things of one client: the no counts until somebody has looked. */
export const consentContradicted: Question = {
  id: "consent-contradicted",
  title: "Two answers on consent",
  source: "our coding, after §3.3 H",
  saidBy: "coding",
  about: "client",
  when: "client.consent and (client.consent_refused or client.consent_withdrawn)",
  says: "The list of clients says that the client agreed to mentoring. The last dated answer says no, so no mentor is proposed.",
  remedy:
    "Find out which is right, and correct the other. If the client changed their mind, add a row with the day.",
  role: "project-manager",
  cases: [
    {
      given: {
        "client.consent": "yes",
        "client.consent_refused": "no",
        "client.consent_withdrawn": "yes",
      },
      gives: true,
    },
    {
      given: { "client.consent": "yes", "client.consent_refused": "no", "client.consent_withdrawn": "no" },
      gives: false,
    },
    { given: { "client.consent": "yes" }, gives: null },
  ],
};
