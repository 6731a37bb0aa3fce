import { influence } from "../build.js";

export const continuityRaisesDelay = influence({
  from: "continuity",
  to: "delay",
  strength: 6_000,
  reason: "Work slows when people leave.",
  source: "our coding, after §8.1",
  saidBy: "coding",
  cases: [{ given: { "risk.continuity": 6_400 }, gives: 3_840 }],
});
