import { likelihood, risk } from "../build.js";
import { useOfSessions } from "../fields/use-of-sessions.js";
import { violence } from "../fields/violence.js";
import { byViolence, casesByViolence } from "../scales/by-violence.js";

/** What sessions teach could do harm (§6.3 (E)). */
export const ammunition = risk({
  id: "ammunition",
  category: "client",
  title: "What sessions teach could do harm",
  cause: "A mentor teaches more than the client knew before.",
  event: "What was taught pulls the client deeper in.",
  consequence: "Mentoring does harm where it was meant to help.",
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
      "Supervision noticed that answers from sessions are used elsewhere.",
    ],
    [
      "possible",
      'engagement.use_of_sessions == "unclear"',
      "It is not clear yet what use the sessions are to the client.",
    ],
    ["rare", true, "Nothing suggests that answers from sessions are used elsewhere."],
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
