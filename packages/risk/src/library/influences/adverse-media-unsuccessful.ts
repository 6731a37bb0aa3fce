import { influence } from "../build.js";

export const adverseMediaRaisesUnsuccessful = influence({
  from: "adverse-media",
  to: "unsuccessful",
  strength: 5_000,
  reason: "A damaged name counts as failure.",
  source: "our coding, after §6, §8.1",
  saidBy: "coding",
  cases: [{ given: { "risk.adverse-media": 6_400 }, gives: 3_200 }],
});
