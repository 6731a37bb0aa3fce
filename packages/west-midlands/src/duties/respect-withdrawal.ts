import type { Duty } from "@waymark/risk";

/** Taking part is the client’s choice: once they say no, meetings and sharing stop, and somebody decides how it ends. */
export const respectWithdrawal: Duty = {
  id: "respect-withdrawal",
  title: "Stop meetings and sharing: consent was taken back",
  source: "our coding, after §3.3 (H)",
  saidBy: "coding",
  when: "engagement.consent_withdrawn or engagement.consent_refused",
  ifUnknown: "not-due",
  says: "The last answer on record is that mentoring is not wanted. Stop meetings and pass nothing on under consent. Ask the client what they would like, and record the ending or their new answer.",
  from: ["engagement.consent_withdrawn_on", "engagement.consent_refused_on", "engagement.started"],
  role: "project-manager",
  within: 72,
  insteadOf: ["consent-withdrawn", "consent-stands"],
  cases: [
    { given: { "engagement.consent_withdrawn": "yes" }, gives: true },
    { given: { "engagement.consent_refused": "yes" }, gives: true },
    { given: { "engagement.consent_withdrawn": "no", "engagement.consent_refused": "no" }, gives: false },
    { given: {}, gives: null },
  ],
};
