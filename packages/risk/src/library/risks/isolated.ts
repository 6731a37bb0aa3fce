import { likelihood, risk } from "../build.js";
import { clientState } from "../fields/client-state.js";
import { mentorExperience } from "../fields/mentor-experience.js";
import { mentorStrain } from "../fields/mentor-strain.js";
import { progress } from "../fields/progress.js";
import { byClientState, casesByClientState } from "../scales/by-client-state.js";

/** A mentor is left alone with the question, experienced or not (§6.2 (L)). */
export const isolated = risk({
  id: "isolated",
  category: "mentor",
  title: "A mentor could be left alone with the question",
  cause: "The mentor is unsure or worn out, experienced or not, and there is nobody to ring.",
  event: "The mentor carries on unsure.",
  consequence: "Mistakes, and a mentor lost to the scheme.",
  owner: "mentor-support-network",
  review: 60,
  source: "§6.2 (L; “not just those doing the task for the first time”)",
  saidBy: "participant",
  covers: ["RM09"],
  fields: { engagement: [mentorExperience, mentorStrain, progress, clientState] },
  likelihood: likelihood(
    "§6.2 (L; two experienced mentors); levels: our coding",
    "Is it new to the mentor, does it weigh on them, and does the strategy work?",
    [
      "likely",
      'engagement.mentor_experience == "first" or engagement.mentor_strain == "drained" or engagement.mentor_strain == "never-off" or engagement.progress == "none" or engagement.progress == "backward"',
      "It is the mentor's first time, the work weighs on them, or the strategy does not work.",
    ],
    [
      "possible",
      'engagement.mentor_strain == "tired" or engagement.progress == "mixed"',
      "The mentor is tired after sessions, or the strategy works in part.",
    ],
    ["unlikely", true, "The work does not weigh on the mentor, and the client is moving forward."],
  ),
  impact: byClientState("§6.2 (L)"),
  controls: ["named-contact", "other-strategies", "supervision"],
  cases: [
    { of: "likelihood", given: { "engagement.mentor_experience": "first" }, gives: "likely" },
    {
      of: "likelihood",
      given: { "engagement.mentor_experience": "experienced", "engagement.mentor_strain": "drained" },
      gives: "likely",
      source: "§6.2 (two very experienced mentors)",
    },
    {
      of: "likelihood",
      given: {
        "engagement.mentor_experience": "experienced",
        "engagement.mentor_strain": "tired",
        "engagement.progress": "forward",
      },
      gives: "possible",
    },
    {
      of: "likelihood",
      given: {
        "engagement.mentor_experience": "some",
        "engagement.mentor_strain": "none",
        "engagement.progress": "forward",
      },
      gives: "unlikely",
    },
    { of: "likelihood", given: { "engagement.mentor_experience": "experienced" }, gives: null },
    ...casesByClientState,
  ],
});
