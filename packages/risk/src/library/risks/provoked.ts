import { likelihood, risk } from "../build.js";
import { challenge } from "../fields/challenge.js";
import { violence } from "../fields/violence.js";
import { byViolence, casesByViolence } from "../scales/by-violence.js";

/** Challenge provokes the client (§6.2 (J, K)). */
export const provoked = risk({
  id: "provoked",
  category: "mentor",
  title: "Challenge could provoke a reaction",
  cause: "Beliefs are challenged far more directly than in probation.",
  event: "A reaction in word or deed that hurts somebody.",
  consequence: "The mentor is harmed or driven off.",
  owner: "mentor",
  review: 60,
  source: "§6.2 (J, K)",
  saidBy: "participant",
  covers: ["RM06"],
  fields: { engagement: [challenge, violence] },
  likelihood: likelihood(
    "§6.2 (J, K); levels: our coding",
    "How far do sessions challenge the client?",
    ["likely", 'engagement.challenge == "confronting"', "Sessions confront directly."],
    [
      "possible",
      'engagement.challenge == "discussing"',
      "Sessions discuss what the client holds to be true.",
    ],
    ["unlikely", true, "Sessions listen and build trust."],
  ),
  impact: byViolence("§6.2 (J, K)"),
  controls: ["flashpoint-exit", "pair", "supervision"],
  cases: [
    { of: "likelihood", given: { "engagement.challenge": "confronting" }, gives: "likely" },
    { of: "likelihood", given: { "engagement.challenge": "discussing" }, gives: "possible" },
    { of: "likelihood", given: { "engagement.challenge": "listening" }, gives: "unlikely" },
    { of: "likelihood", given: {}, gives: null },
    ...casesByViolence,
  ],
});
