import { likelihood, risk } from "../build.js";
import { useOfSessions } from "../fields/use-of-sessions.js";
import { violence } from "../fields/violence.js";
import { byViolence, casesByViolence } from "../scales/by-violence.js";

/** Sessions give knowledge that can do harm (§6.3 (E)). */
export const ammunition = risk({
  id: "ammunition",
  category: "client",
  title: "Sessions give knowledge that can do harm",
  cause: "A mentor teaches more than the client had.",
  event: "New knowledge is used against others.",
  consequence: "Harm becomes more likely than before.",
  owner: "mentor",
  review: 60,
  source: "§6.3 (E)",
  saidBy: "participant",
  covers: ["RC04"],
  fields: { engagement: [useOfSessions, violence] },
  likelihood: likelihood(
    "§6.3 (E); levels: our coding",
    "What use does the client make of sessions?",
    [
      "likely",
      'engagement.use_of_sessions == "gathering"',
      "The client gathers knowledge to use against others.",
    ],
    [
      "possible",
      'engagement.use_of_sessions == "unclear"',
      "The use the client makes of sessions is not clear.",
    ],
    ["rare", true, "Nothing suggests that the client gathers ammunition."],
  ),
  impact: byViolence("§6.3 (E)"),
  controls: ["selection-panel", "specialist-training"],
  cases: [
    { of: "likelihood", given: { "engagement.use_of_sessions": "gathering" }, gives: "likely" },
    { of: "likelihood", given: { "engagement.use_of_sessions": "unclear" }, gives: "possible" },
    { of: "likelihood", given: { "engagement.use_of_sessions": "in-earnest" }, gives: "rare" },
    { of: "likelihood", given: {}, gives: null },
    ...casesByViolence,
  ],
});
