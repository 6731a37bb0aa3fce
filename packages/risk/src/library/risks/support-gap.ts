import { impact, likelihood, risk } from "../build.js";
import { mentorStrain } from "../fields/mentor-strain.js";
import { oversight } from "../fields/oversight.js";

/** Nobody provides the mentor's support (§6.2 (E), §8.1). */
export const supportGap = risk({
  id: "support-gap",
  category: "mentor",
  title: "The mentor could be left without support",
  cause: "Project and commissioned body each take the other to be responsible (E against most others).",
  event: "Support falls between them.",
  consequence: "The mentor has none.",
  owner: "project-manager",
  review: 180,
  source: "§6.2 (E), §8.1",
  saidBy: "participant",
  covers: ["RM11"],
  fields: { engagement: [oversight, mentorStrain] },
  likelihood: likelihood(
    "§6.2 (E); levels: our coding",
    "Who manages the scheme, and does experience stay?",
    ["likely", 'engagement.oversight == "outsourced"', "The scheme is managed outside the local expertise."],
    ["possible", true, "Who supports a mentor is disputed unless it is written down."],
  ),
  impact: impact(
    "§6.2; levels: our coding",
    "How does the work weigh on the mentor?",
    [
      "severe",
      'engagement.mentor_strain == "never-off" or engagement.mentor_strain == "drained"',
      "The work weighs on the mentor: {engagement.mentor_strain}.",
    ],
    ["minor", true, "The work does not weigh on the mentor much."],
  ),
  controls: ["support-agreed"],
  cases: [
    { of: "likelihood", given: { "engagement.oversight": "outsourced" }, gives: "likely" },
    { of: "likelihood", given: { "engagement.oversight": "steady" }, gives: "possible" },
    { of: "likelihood", given: {}, gives: null },
    { of: "impact", given: { "engagement.mentor_strain": "drained" }, gives: "severe" },
    { of: "impact", given: { "engagement.mentor_strain": "none" }, gives: "minor" },
    { of: "impact", given: {}, gives: null },
  ],
});
