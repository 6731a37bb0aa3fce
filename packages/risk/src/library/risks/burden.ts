import { impact, likelihood, risk } from "../build.js";
import { challenge } from "../fields/challenge.js";
import { mentorStrain } from "../fields/mentor-strain.js";

/** The weight passes to the mentor (§6.2 (H and two unnamed mentors)). */
export const burden = risk({
  id: "burden",
  category: "mentor",
  title: "The weight could pass to the mentor",
  cause: "Trust is given, and ideology is unpicked in detail, with nobody to turn to.",
  event: "The mentor is drained and cannot switch off.",
  consequence: "The mentor's health suffers, and their judgement.",
  owner: "mentor-support-network",
  review: 60,
  source: "§6.2 (H and two unnamed mentors)",
  saidBy: "participant",
  covers: ["RM05", "RM10"],
  fields: { engagement: [mentorStrain, challenge] },
  likelihood: likelihood(
    "§6.2 (H); levels: our coding",
    "How does the work weigh on the mentor?",
    ["expected", 'engagement.mentor_strain == "never-off"', "The mentor cannot switch off."],
    ["likely", 'engagement.mentor_strain == "drained"', "The mentor is drained."],
    ["possible", 'engagement.mentor_strain == "tired"', "The mentor is tired after sessions."],
    ["unlikely", true, "The mentor feels no strain to speak of."],
  ),
  impact: impact(
    "§6.2 (H, J, K); levels: our coding",
    "How far do sessions challenge the client?",
    ["severe", 'engagement.challenge == "confronting"', "Sessions confront directly, which drains most."],
    ["serious", true, "Sessions listen or discuss."],
  ),
  controls: ["counselling", "debrief", "supervision", "support-network"],
  cases: [
    { of: "likelihood", given: { "engagement.mentor_strain": "never-off" }, gives: "expected" },
    { of: "likelihood", given: { "engagement.mentor_strain": "drained" }, gives: "likely" },
    { of: "likelihood", given: { "engagement.mentor_strain": "tired" }, gives: "possible" },
    { of: "likelihood", given: { "engagement.mentor_strain": "none" }, gives: "unlikely" },
    { of: "likelihood", given: {}, gives: null },
    { of: "impact", given: { "engagement.challenge": "confronting" }, gives: "severe" },
    { of: "impact", given: { "engagement.challenge": "listening" }, gives: "serious" },
    { of: "impact", given: {}, gives: null },
  ],
});
