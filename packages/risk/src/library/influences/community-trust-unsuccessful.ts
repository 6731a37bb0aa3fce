import { influence } from "../build.js";

export const communityTrustRaisesUnsuccessful = influence({
  from: "community-trust",
  to: "unsuccessful",
  strength: 6_000,
  reason: "Without trust nobody comes.",
  source: "our coding, after §6.4 (G), §8.1",
  saidBy: "coding",
  cases: [{ given: { "risk.community-trust": 6_400 }, gives: 3_840 }],
});
