import { influence } from "../build.js";

export const misjudgedRaisesRadicalised = influence({
  from: "misjudged",
  to: "radicalised",
  strength: 8_000,
  reason: "A mistake can add to radicalisation, hatred or violence.",
  source: "§6.3 (H); strength: our coding",
  saidBy: "participant",
  cases: [{ given: { "risk.misjudged": 6_400 }, gives: 5_120 }],
});
