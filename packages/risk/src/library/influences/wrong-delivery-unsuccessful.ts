import { influence } from "../build.js";

export const wrongDeliveryRaisesUnsuccessful = influence({
  from: "wrong-delivery",
  to: "unsuccessful",
  strength: 6_000,
  reason: "Poor delivery fails the scheme.",
  source: "our coding, after §6.4, §8.1",
  saidBy: "coding",
  cases: [{ given: { "risk.wrong-delivery": 6_400 }, gives: 3_840 }],
});
