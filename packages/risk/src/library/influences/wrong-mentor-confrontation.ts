import { influence } from "../build.js";

export const wrongMentorRaisesConfrontation = influence({
  from: "wrong-mentor",
  to: "confrontation",
  strength: 8_000,
  reason: "The wrong individual cannot handle confrontation.",
  source: "§6.1 (G); strength: our coding",
  saidBy: "participant",
  cases: [{ given: { "risk.wrong-mentor": 6_400 }, gives: 5_120 }],
});
