import { influence } from "../build.js";

export const burdenRaisesRoleReversal = influence({
  from: "burden",
  to: "role-reversal",
  strength: 6_000,
  reason: "A drained mentor may be more easily influenced.",
  source: "our coding, after §6.2 (G, H)",
  saidBy: "coding",
  cases: [{ given: { "risk.burden": 6_400 }, gives: 3_840 }],
});
