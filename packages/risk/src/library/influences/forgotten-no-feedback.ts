import { influence } from "../build.js";

export const forgottenRaisesNoFeedback = influence({
  from: "forgotten",
  to: "no-feedback",
  strength: 5_000,
  reason: "What was forgotten cannot be reported.",
  source: "our coding, after §3.3 (J, K), §6.1",
  saidBy: "coding",
  cases: [{ given: { "risk.forgotten": 6_400 }, gives: 3_200 }],
});
