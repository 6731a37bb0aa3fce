import type { Duty } from "@waymark/risk";

/** A child’s consent is not enough by itself where a parent or guardian has to agree. */
export const askGuardian: Duty = {
  id: "ask-guardian",
  title: "Ask a parent or guardian",
  source: "our coding",
  saidBy: "coding",
  when: "engagement.guardian_needed and not engagement.guardian_agreed",
  ifUnknown: "not-due",
  says: "A parent or guardian has to agree as well, and no such consent stands. Talk with the client about who to ask, and ask them. If asking could harm the client, take advice from children's social care first.",
  from: ["engagement.started"],
  role: "project-manager",
  within: 168,
  insteadOf: ["guardian-not-asked", "guardian-agrees"],
  cases: [
    { given: { "engagement.guardian_needed": "yes", "engagement.guardian_agreed": "no" }, gives: true },
    { given: { "engagement.guardian_needed": "yes", "engagement.guardian_agreed": "yes" }, gives: false },
    { given: { "engagement.guardian_needed": "no" }, gives: false },
    { given: {}, gives: null },
  ],
};
