import { influence } from "../build.js";

export const unseenSuccessRaisesUnsustainable = influence({
  from: "unseen-success",
  to: "unsustainable",
  strength: 7_000,
  reason: "Success that is not seen is not paid for.",
  source: "our coding, after §8.1",
  saidBy: "coding",
  cases: [{ given: { "risk.unseen-success": 6_400 }, gives: 4_480 }],
});
