import { influence } from "../build.js";

export const oldCliqueRaisesRadicalised = influence({
  from: "old-clique",
  to: "radicalised",
  strength: 7_000,
  reason: "Threats and ties may pull the client back.",
  source: "our coding, after §6.3",
  saidBy: "coding",
  cases: [{ given: { "risk.old-clique": 6_400 }, gives: 4_480 }],
});
