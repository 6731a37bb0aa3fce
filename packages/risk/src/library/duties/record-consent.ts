import { duty } from "../build.js";
import { agreements } from "../fields/agreements.js";

/** Ask for consent and record it (§2.1, §3.3 (H); hours: our coding). */
export const recordConsent = duty({
  id: "record-consent",
  title: "Ask for consent and record it",
  source: "§2.1, §3.3 (H); hours: our coding",
  fields: { engagement: [agreements] },
  when: 'not has(engagement.agreements, "consent")',
  says: "The client's consent is not recorded. Mentoring stands on consent: ask for it openly before the next session.",
  from: ["engagement.started"],
  role: "mentor",
  within: 168,
  cases: [
    { given: { "engagement.agreements": "none" }, gives: true },
    { given: { "engagement.agreements": "consent" }, gives: false },
    { given: {}, gives: null },
  ],
});
