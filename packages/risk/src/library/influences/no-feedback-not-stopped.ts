import { influence } from "../build.js";

export const noFeedbackRaisesNotStopped = influence({
  from: "no-feedback",
  to: "not-stopped",
  strength: 7_000,
  reason: "Nobody stops what nobody hears of.",
  source: "our coding, after §6.1",
  saidBy: "coding",
  cases: [{ given: { "risk.no-feedback": 6_400 }, gives: 4_480 }],
});
