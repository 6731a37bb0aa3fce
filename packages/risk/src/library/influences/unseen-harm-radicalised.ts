import { influence } from "../build.js";

export const unseenHarmRaisesRadicalised = influence({
  from: "unseen-harm",
  to: "radicalised",
  strength: 8_000,
  reason: "The young person may be going more into extremism.",
  source: "§5.5 (E); strength: our coding",
  saidBy: "participant",
  cases: [{ given: { "risk.unseen-harm": 6_400 }, gives: 5_120 }],
});
