import { influence } from "../build.js";

export const seenAsInformantsRaisesCommunityTrust = influence({
  from: "seen-as-informants",
  to: "community-trust",
  strength: 9_000,
  reason: "Seen as spying, the scheme loses trust.",
  source: "§6.4 (G), §8.2; strength: our coding",
  saidBy: "participant",
  cases: [{ given: { "risk.seen-as-informants": 6_400 }, gives: 5_760 }],
});
