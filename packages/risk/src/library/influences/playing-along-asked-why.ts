import { influence } from "../build.js";

export const playingAlongRaisesAskedWhy = influence({
  from: "playing-along",
  to: "asked-why",
  strength: 6_000,
  reason: "Change on the surface only can hide that somebody needs help.",
  source: "our coding, after §6.3 (F), §6.4 (B)",
  saidBy: "coding",
  cases: [{ given: { "risk.playing-along": 6_400 }, gives: 3_840 }],
});
