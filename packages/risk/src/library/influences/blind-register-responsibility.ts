import { influence } from "../build.js";

export const blindRegisterRaisesResponsibility = influence({
  from: "blind-register",
  to: "responsibility",
  strength: 6_000,
  reason: "What is not recorded is owned by nobody.",
  source: "our coding, after §6.1 (G, H)",
  saidBy: "coding",
  cases: [{ given: { "risk.blind-register": 6_400 }, gives: 3_840 }],
});
