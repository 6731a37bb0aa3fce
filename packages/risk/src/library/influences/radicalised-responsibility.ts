import { influence } from "../build.js";

export const radicalisedRaisesResponsibility = influence({
  from: "radicalised",
  to: "responsibility",
  strength: 7_000,
  reason: "If something terrible happens, the project answers for it.",
  source: "§6.1 (H); strength: our coding",
  saidBy: "participant",
  cases: [{ given: { "risk.radicalised": 6_400 }, gives: 4_480 }],
});
