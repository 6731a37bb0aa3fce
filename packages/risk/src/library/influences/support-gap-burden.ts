import { influence } from "../build.js";

export const supportGapRaisesBurden = influence({
  from: "support-gap",
  to: "burden",
  strength: 8_000,
  reason: "Without support the weight stays with the mentor.",
  source: "our coding, after §6.2",
  saidBy: "coding",
  cases: [{ given: { "risk.support-gap": 6_400 }, gives: 5_120 }],
});
