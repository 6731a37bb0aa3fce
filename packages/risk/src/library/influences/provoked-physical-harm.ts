import { influence } from "../build.js";

export const provokedRaisesPhysicalHarm = influence({
  from: "provoked",
  to: "physical-harm",
  strength: 8_000,
  reason: "A session can turn when beliefs are challenged.",
  source: "§6.2 (J, K); strength: our coding",
  saidBy: "participant",
  cases: [{ given: { "risk.provoked": 6_400 }, gives: 5_120 }],
});
