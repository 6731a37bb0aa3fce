import { likelihood, risk } from "../build.js";
import { challenge } from "../fields/challenge.js";
import { clientState } from "../fields/client-state.js";
import { mentorExperience } from "../fields/mentor-experience.js";
import { byClientState, casesByClientState } from "../scales/by-client-state.js";

/** The mentor cannot handle confrontation (§6.1 (G)). */
export const confrontation = risk({
  id: "confrontation",
  category: "project",
  title: "Confrontation could be more than the mentor can handle",
  cause: "The talk is of ideology, and the mentor lacks the skill for conflict.",
  event: "A session turns into a flashpoint that the mentor cannot leave or calm.",
  consequence: "The session goes wrong, and with it the relationship.",
  owner: "project-manager",
  review: 90,
  source: "§6.1 (G)",
  saidBy: "participant",
  covers: ["RP08"],
  fields: { engagement: [challenge, mentorExperience, clientState] },
  likelihood: likelihood(
    "§6.1 (G); levels: our coding",
    "How far do sessions challenge the client, and how experienced is the mentor?",
    [
      "likely",
      'engagement.challenge == "confronting" and engagement.mentor_experience == "first"',
      "Sessions confront directly, and the mentor is new to this.",
    ],
    [
      "possible",
      'engagement.challenge == "confronting" or engagement.mentor_experience == "first"',
      "Sessions confront directly, or the mentor is new to this.",
    ],
    ["unlikely", true, "The mentor is not new, and sessions do not confront."],
  ),
  impact: byClientState("§6.1 (G)"),
  controls: ["flashpoint-exit", "specialist-training"],
  cases: [
    {
      of: "likelihood",
      given: { "engagement.challenge": "confronting", "engagement.mentor_experience": "first" },
      gives: "likely",
    },
    {
      of: "likelihood",
      given: { "engagement.challenge": "listening", "engagement.mentor_experience": "first" },
      gives: "possible",
    },
    {
      of: "likelihood",
      given: { "engagement.challenge": "listening", "engagement.mentor_experience": "some" },
      gives: "unlikely",
    },
    { of: "likelihood", given: {}, gives: null },
    ...casesByClientState,
  ],
});
