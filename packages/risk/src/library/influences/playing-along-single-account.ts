import { influence } from "../build.js";

export const playingAlongRaisesSingleAccount = influence({
  from: "playing-along",
  to: "single-account",
  strength: 6_000,
  reason: "One person’s account cannot be checked.",
  source: "our coding, after §3.3 (B), §6.3 (F)",
  saidBy: "coding",
  cases: [{ given: { "risk.playing-along": 6_400 }, gives: 3_840 }],
});
