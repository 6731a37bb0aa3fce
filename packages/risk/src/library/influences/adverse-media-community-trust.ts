import { influence } from "../build.js";

export const adverseMediaRaisesCommunityTrust = influence({
  from: "adverse-media",
  to: "community-trust",
  strength: 6_000,
  reason: "Hostile coverage feeds distrust.",
  source: "our coding, after §6, §6.4 (G)",
  saidBy: "coding",
  cases: [{ given: { "risk.adverse-media": 6_400 }, gives: 3_840 }],
});
