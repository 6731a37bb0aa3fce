import { influence } from "../build.js";

export const aloneRaisesPhysicalHarm = influence({
  from: "alone",
  to: "physical-harm",
  strength: 9_000,
  reason: "Alone, there is nobody to watch or step in.",
  source: "§6.2 (E, J, K); strength: our coding",
  saidBy: "participant",
  cases: [{ given: { "risk.alone": 6_400 }, gives: 5_760 }],
});
