import { influence } from "../build.js";

export const notStoppedRaisesUnsustainable = influence({
  from: "not-stopped",
  to: "unsustainable",
  strength: 5_000,
  reason: "Episodes that do not work cost money.",
  source: "our coding, after §6.1 (G), §8.1",
  saidBy: "coding",
  cases: [{ given: { "risk.not-stopped": 6_400 }, gives: 3_200 }],
});
