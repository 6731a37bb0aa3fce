import { influence } from "../build.js";

export const continuityRaisesWrongMentor = influence({
  from: "continuity",
  to: "wrong-mentor",
  strength: 6_000,
  reason: "A panel without experience selects badly.",
  source: "our coding, after §8.1",
  saidBy: "coding",
  cases: [{ given: { "risk.continuity": 6_400 }, gives: 3_840 }],
});
