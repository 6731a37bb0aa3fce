import { influence } from "../build.js";

export const mindGamesRaisesRoleReversal = influence({
  from: "mind-games",
  to: "role-reversal",
  strength: 8_000,
  reason: "A mentor drawn into a difficult situation may be more easily influenced.",
  source: "our coding, after §6.2 (E, G)",
  saidBy: "coding",
  cases: [{ given: { "risk.mind-games": 6_400 }, gives: 5_120 }],
});
