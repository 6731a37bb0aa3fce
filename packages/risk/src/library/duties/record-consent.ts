import { duty } from "../build.js";
import { agreements } from "../fields/agreements.js";

/** Ask for consent and record it (our coding, after §3.3 (H)). */
export const recordConsent = duty({
  id: "record-consent",
  title: "Ask for consent and record it",
  source: "our coding, after §3.3 (H): a candid discussion at the beginning",
  saidBy: "coding",
  fields: { engagement: [agreements] },
  when: 'not has(engagement.agreements, "consent")',
  ask: "Has the client agreed, and what is agreed with them?",
  says: "The client's consent is not recorded. Taking part is the client's choice: ask openly before the next session.",
  from: ["engagement.started"],
  role: "mentor",
  within: 168,
  cases: [
    { given: { "engagement.agreements": "none" }, gives: true },
    { given: { "engagement.agreements": "consent" }, gives: false },
    { given: {}, gives: null },
  ],
});
