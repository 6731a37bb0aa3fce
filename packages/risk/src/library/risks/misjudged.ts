import { likelihood, risk } from "../build.js";
import { mentorExperience } from "../fields/mentor-experience.js";
import { networkRole } from "../fields/network-role.js";
import { training } from "../fields/training.js";
import { byNetworkRole, casesByNetworkRole } from "../scales/by-network-role.js";

/** An issue is misjudged (§6.3 (H)). */
export const misjudged = risk({
  id: "misjudged",
  category: "client",
  title: "An issue could be misjudged",
  cause: "The mentor lacks the specialist experience or knowledge.",
  event: "A wrong recommendation is made.",
  consequence: "It may add to radicalisation, hatred or violence.",
  owner: "project-manager",
  review: 60,
  source: "§6.3 (H)",
  saidBy: "participant",
  covers: ["RC05"],
  fields: { engagement: [training, mentorExperience, networkRole] },
  likelihood: likelihood(
    "§6.3 (H); levels: our coding",
    "What was the mentor trained in, and how experienced are they?",
    [
      "likely",
      'engagement.training != "specialist" and engagement.mentor_experience == "first"',
      "The mentor has no specialist training, and it is their first time.",
    ],
    [
      "possible",
      'engagement.training != "specialist" or engagement.mentor_experience == "first"',
      "The mentor has no specialist training, or it is their first time.",
    ],
    ["unlikely", true, "The mentor has specialist training and is not new to it."],
  ),
  impact: byNetworkRole("§6.3 (H)"),
  controls: ["feedback-agreed", "group-discussion", "role-limits"],
  cases: [
    {
      of: "likelihood",
      given: { "engagement.mentor_experience": "first", "engagement.training": "none" },
      gives: "likely",
    },
    {
      of: "likelihood",
      given: { "engagement.mentor_experience": "some", "engagement.training": "none" },
      gives: "possible",
    },
    {
      of: "likelihood",
      given: { "engagement.mentor_experience": "some", "engagement.training": "specialist" },
      gives: "unlikely",
    },
    { of: "likelihood", given: {}, gives: null },
    ...casesByNetworkRole,
  ],
});
