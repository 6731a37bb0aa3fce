import type { Question } from "@waymark/core";

export const consentNotOnRecord: Question = {
  id: "consent-not-on-record",
  title: "Consent without a day",
  source: "our coding, after §3.3 H",
  saidBy: "coding",
  about: "client",
  when: "client.consent and not client.consent_on_record and not client.consent_refused and not client.consent_withdrawn",
  says: "The client is said to have agreed to mentoring, but no consent that still stands is on record with its day.",
  remedy: "Ask the client openly, and record what they agree to with its day.",
  role: "project-manager",
};
