import { influence } from "../build.js";

export const agenciesRaisesAskedWhy = influence({
  from: "agencies",
  to: "asked-why",
  strength: 6_000,
  reason: "What one agency knew did not reach the other.",
  source: "our coding, after §6.3 (H), §6.4 (B)",
  saidBy: "coding",
  cases: [{ given: { "risk.agencies": 6_400 }, gives: 3_840 }],
});
