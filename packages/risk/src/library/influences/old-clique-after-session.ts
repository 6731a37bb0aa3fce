import { influence } from "../build.js";

export const oldCliqueRaisesAfterSession = influence({
  from: "old-clique",
  to: "after-session",
  strength: 8_000,
  reason: "The client's network threatens the mentor's safety.",
  source: "§6.2 (F), §6.3; strength: our coding",
  saidBy: "participant",
  cases: [{ given: { "risk.old-clique": 6_400 }, gives: 5_120 }],
});
