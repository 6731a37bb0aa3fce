import { likelihood, risk } from "../build.js";
import { training } from "../fields/training.js";
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
  fields: { engagement: [training, violence] },
  likelihood: likelihood(
    "§6.3 (H); levels: our coding",
    "What was the mentor trained in?",
    [
      "likely",
      'engagement.training == "none" or engagement.training == "technical"',
      "The mentor has not been trained in this work, however experienced they are.",
    ],
    [
      "possible",
      'engagement.training == "general"',
      "The mentor was trained in mentoring in general, not for this kind of case.",
    ],
    ["unlikely", true, "The mentor was trained for this kind of case."],
  ),
  impact: byViolence("§6.3 (H)"),
  controls: ["agency-working", "channel-link"],
  cases: [
    { of: "likelihood", given: { "engagement.training": "technical" }, gives: "likely" },
    { of: "likelihood", given: { "engagement.training": "general" }, gives: "possible" },
    { of: "likelihood", given: { "engagement.training": "specialist" }, gives: "unlikely" },
    { of: "likelihood", given: {}, gives: null },
    ...casesByViolence,
  ],
});
