import { influence } from "../build.js";

export const communityTrustRaisesAdverseMedia = influence({
  from: "community-trust",
  to: "adverse-media",
  strength: 6_000,
  reason: "Distrust is told to the press.",
  source: "our coding, after §6.4 (G)",
  saidBy: "coding",
  cases: [{ given: { "risk.community-trust": 6_400 }, gives: 3_840 }],
});
