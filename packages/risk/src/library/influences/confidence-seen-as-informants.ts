import { influence } from "../build.js";

export const confidenceRaisesSeenAsInformants = influence({
  from: "confidence",
  to: "seen-as-informants",
  strength: 7_000,
  reason: "Broken confidence looks like spying.",
  source: "our coding, after §3.3, §8.2",
  saidBy: "coding",
  cases: [{ given: { "risk.confidence": 6_400 }, gives: 4_480 }],
});
