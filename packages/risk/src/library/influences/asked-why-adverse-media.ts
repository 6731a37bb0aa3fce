import { influence } from "../build.js";

export const askedWhyRaisesAdverseMedia = influence({
  from: "asked-why",
  to: "adverse-media",
  strength: 8_000,
  reason: "It will not be long before it is asked.",
  source: "our coding, after §6.4 (B)",
  saidBy: "coding",
  cases: [{ given: { "risk.asked-why": 6_400 }, gives: 5_120 }],
});
