import { influence } from "../build.js";

export const notStoppedRaisesRadicalised = influence({
  from: "not-stopped",
  to: "radicalised",
  strength: 6_000,
  reason: "What does not work continues.",
  source: "our coding, after §6.1 (G), §6.3",
  saidBy: "coding",
  cases: [{ given: { "risk.not-stopped": 6_400 }, gives: 3_840 }],
});
