import { influence } from "../build.js";

export const radicalisedRaisesAskedWhy = influence({
  from: "radicalised",
  to: "asked-why",
  strength: 8_000,
  reason: "After a serious incident, everybody is asked why.",
  source: "§6.3, §6.4 (B); strength: our coding",
  saidBy: "participant",
  cases: [{ given: { "risk.radicalised": 6_400 }, gives: 5_120 }],
});
