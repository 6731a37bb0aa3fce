import { influence } from "../build.js";

export const unsuccessfulRaisesUnsustainable = influence({
  from: "unsuccessful",
  to: "unsustainable",
  strength: 7_000,
  reason: "Credibility goes, and then funding.",
  source: "our coding, after §8.1",
  saidBy: "coding",
  cases: [{ given: { "risk.unsuccessful": 6_400 }, gives: 4_480 }],
});
