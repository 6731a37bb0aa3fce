import { influence } from "../build.js";

export const roleReversalRaisesRadicalised = influence({
  from: "role-reversal",
  to: "radicalised",
  strength: 8_000,
  reason: "A mentor led by the client cannot help the client out.",
  source: "our coding, after §6.2 (G), §6.3",
  saidBy: "coding",
  cases: [{ given: { "risk.role-reversal": 6_400 }, gives: 5_120 }],
});
