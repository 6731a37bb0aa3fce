import { influence } from "../build.js";

export const roleReversalRaisesNoFeedback = influence({
  from: "role-reversal",
  to: "no-feedback",
  strength: 7_000,
  reason: "A mentor who is led stops reporting.",
  source: "our coding, after §6.1, §6.2 (G)",
  saidBy: "coding",
  cases: [{ given: { "risk.role-reversal": 6_400 }, gives: 4_480 }],
});
