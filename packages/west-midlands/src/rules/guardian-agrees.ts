import type { Rule } from "@waymark/matching";

/** Keeps a client from being proposed until a parent or guardian has agreed, where one has to. */
export const guardianAgrees: Rule = {
  id: "guardian-agrees",
  title: "A guardian agrees where needed",
  source: "our coding",
  saidBy: "coding",
  when: "not client.guardian_needed or client.guardian_agreed",
  effect: "block",
  ifUnknown: "pass",
  reason: "A parent or guardian has to agree as well, and no such consent is on record.",
  unknown: "We do not know yet whether a parent or guardian has to agree.",
  remedy:
    "Talk with the client about who to ask, and ask them. If asking could harm the client, take advice from children’s social care first.",
  liftedBy: "ask",
  cases: [
    { given: { "client.guardian_needed": "no", "client.guardian_agreed": "no" }, gives: true },
    { given: { "client.guardian_needed": "yes", "client.guardian_agreed": "yes" }, gives: true },
    { given: { "client.guardian_needed": "yes", "client.guardian_agreed": "no" }, gives: false },
    { given: {}, gives: null },
  ],
};
