import { influence } from "../build.js";

export const crutchRaisesDrift = influence({
  from: "crutch",
  to: "drift",
  strength: 4_000,
  reason: "Leaning on the mentor makes any gap worse.",
  source: "our coding, after §7.2 (L)",
  saidBy: "coding",
  cases: [{ given: { "risk.crutch": 6_400 }, gives: 2_560 }],
});
