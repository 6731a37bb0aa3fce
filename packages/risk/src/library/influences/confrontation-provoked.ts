import { influence } from "../build.js";

export const confrontationRaisesProvoked = influence({
  from: "confrontation",
  to: "provoked",
  strength: 7_000,
  reason: "A mentor who cannot handle conflict provokes it.",
  source: "our coding, after §6.1 (G), §6.2",
  saidBy: "coding",
  cases: [{ given: { "risk.confrontation": 6_400 }, gives: 4_480 }],
});
