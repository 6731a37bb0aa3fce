import { influence } from "../build.js";

export const narrowTrainingRaisesMisjudged = influence({
  from: "narrow-training",
  to: "misjudged",
  strength: 7_000,
  reason: "Unprepared mentors misjudge.",
  source: "§6.3 (H); strength: our coding",
  saidBy: "participant",
  cases: [{ given: { "risk.narrow-training": 6_400 }, gives: 4_480 }],
});
