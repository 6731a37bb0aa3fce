import { influence } from "../build.js";

export const earlyExitRaisesCrutch = influence({
  from: "early-exit",
  to: "crutch",
  strength: 5_000,
  reason: "A client let go too early cannot manage alone.",
  source: "our coding, after §7.2 (L)",
  saidBy: "coding",
  cases: [{ given: { "risk.early-exit": 6_400 }, gives: 3_200 }],
});
