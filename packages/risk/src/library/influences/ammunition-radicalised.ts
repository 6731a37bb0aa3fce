import { influence } from "../build.js";

export const ammunitionRaisesRadicalised = influence({
  from: "ammunition",
  to: "radicalised",
  strength: 8_000,
  reason: "What was taught may pull the client deeper in.",
  source: "§6.3 (E); strength: our coding",
  saidBy: "participant",
  cases: [{ given: { "risk.ammunition": 6_400 }, gives: 5_120 }],
});
