import { influence } from "../build.js";

export const physicalHarmRaisesAdverseMedia = influence({
  from: "physical-harm",
  to: "adverse-media",
  strength: 5_000,
  reason: "Harm to a mentor becomes news.",
  source: "our coding, after §6",
  saidBy: "coding",
  cases: [{ given: { "risk.physical-harm": 6_400 }, gives: 3_200 }],
});
