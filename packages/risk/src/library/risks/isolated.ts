import { likelihood, risk } from "../build.js";
import { clientState } from "../fields/client-state.js";
import { mentorExperience } from "../fields/mentor-experience.js";
import { byClientState, casesByClientState } from "../scales/by-client-state.js";

/** A mentor is left alone with the question (§6.2 (L)). */
export const isolated = risk({
  id: "isolated",
  category: "mentor",
  title: "A mentor could be left alone with the question",
  cause: "It is the first time, or the strategy does not work, and there is nobody to ring.",
  event: "The mentor carries on unsure.",
  consequence: "Mistakes, and a mentor lost to the scheme.",
  owner: "mentor-support-network",
  review: 60,
  source: "§6.2 (L)",
  saidBy: "participant",
  covers: ["RM09"],
  fields: { engagement: [mentorExperience, clientState] },
  likelihood: likelihood(
    "§6.2 (L); levels: our coding",
    "How experienced is the mentor?",
    ["likely", 'engagement.mentor_experience == "first"', "It is the mentor's first time."],
    ["possible", 'engagement.mentor_experience == "some"', "The mentor has some experience."],
    ["unlikely", true, "The mentor is experienced."],
  ),
  impact: byClientState("§6.2 (L)"),
  controls: ["named-contact", "other-strategies", "supervision"],
  cases: [
    { of: "likelihood", given: { "engagement.mentor_experience": "first" }, gives: "likely" },
    { of: "likelihood", given: { "engagement.mentor_experience": "some" }, gives: "possible" },
    { of: "likelihood", given: { "engagement.mentor_experience": "experienced" }, gives: "unlikely" },
    { of: "likelihood", given: {}, gives: null },
    ...casesByClientState,
  ],
});
