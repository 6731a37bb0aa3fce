import { influence } from "../build.js";

export const supportGapRaisesIsolated = influence({
  from: "support-gap",
  to: "isolated",
  strength: 7_000,
  reason: "Without support there is nobody to ring.",
  source: "our coding, after §6.2 (E, L)",
  saidBy: "coding",
  cases: [{ given: { "risk.support-gap": 6_400 }, gives: 4_480 }],
});
