import { influence } from "../build.js";

export const noFeedbackRaisesRoleReversal = influence({
  from: "no-feedback",
  to: "role-reversal",
  strength: 7_000,
  reason: "Weak supervision lets roles turn round.",
  source: "our coding, after §6.2 (A, G)",
  saidBy: "coding",
  cases: [{ given: { "risk.no-feedback": 6_400 }, gives: 4_480 }],
});
