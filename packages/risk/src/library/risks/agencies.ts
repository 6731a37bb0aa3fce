import { likelihood, risk } from "../build.js";
import { mentorExperience } from "../fields/mentor-experience.js";
import { violence } from "../fields/violence.js";
import { byViolence, casesByViolence } from "../scales/by-violence.js";

/** Agencies are not worked with (§6.3 (H)). */
export const agencies = risk({
  id: "agencies",
  category: "client",
  title: "Agencies may not be working together",
  cause: "Those who claim expertise cannot manage such risks with police and others.",
  event: "What one agency knows does not reach the other.",
  consequence: "The client falls between them.",
  owner: "project-manager",
  review: 90,
  source: "§6.3 (H)",
  saidBy: "participant",
  covers: ["RC06"],
  fields: { engagement: [mentorExperience, violence] },
  likelihood: likelihood(
    "§6.3 (H); levels: our coding",
    "How experienced is the mentor?",
    ["likely", 'engagement.mentor_experience == "first"', "It is the mentor's first time."],
    ["possible", 'engagement.mentor_experience == "some"', "The mentor has some experience."],
    ["unlikely", true, "The mentor is experienced."],
  ),
  impact: byViolence("§6.3 (H)"),
  controls: ["agency-working", "channel-link"],
  cases: [
    { of: "likelihood", given: { "engagement.mentor_experience": "first" }, gives: "likely" },
    { of: "likelihood", given: { "engagement.mentor_experience": "some" }, gives: "possible" },
    { of: "likelihood", given: { "engagement.mentor_experience": "experienced" }, gives: "unlikely" },
    { of: "likelihood", given: {}, gives: null },
    ...casesByViolence,
  ],
});
