import { influence } from "../build.js";

export const delayRaisesNarrowTraining = influence({
  from: "delay",
  to: "narrow-training",
  strength: 6_000,
  reason: "Late training is cut to the technical.",
  source: "our coding, after §6, §8.2",
  saidBy: "coding",
  cases: [{ given: { "risk.delay": 6_400 }, gives: 3_840 }],
});
