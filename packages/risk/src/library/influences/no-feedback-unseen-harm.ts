import { influence } from "../build.js";

export const noFeedbackRaisesUnseenHarm = influence({
  from: "no-feedback",
  to: "unseen-harm",
  strength: 8_000,
  reason: "What does not come back is not seen.",
  source: "§5.5 (E), §6.1; strength: our coding",
  saidBy: "participant",
  cases: [{ given: { "risk.no-feedback": 6_400 }, gives: 5_120 }],
});
