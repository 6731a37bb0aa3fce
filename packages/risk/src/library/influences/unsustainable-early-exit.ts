import { influence } from "../build.js";

export const unsustainableRaisesEarlyExit = influence({
  from: "unsustainable",
  to: "early-exit",
  strength: 7_000,
  reason: "When money runs out, mentoring ends early.",
  source: "our coding, after §4.5 (D), §8.1",
  saidBy: "coding",
  cases: [{ given: { "risk.unsustainable": 6_400 }, gives: 4_480 }],
});
