import { impact, likelihood, risk } from "../build.js";
import { challenge } from "../fields/challenge.js";
import { training } from "../fields/training.js";

/** Training stops at the technical (§8.2). */
export const narrowTraining = risk({
  id: "narrow-training",
  category: "project",
  title: "Training could stop at the technical",
  cause: "Data protection and health and safety are taken for the whole of training.",
  event: "Tensions in aims, risk and success are met unprepared.",
  consequence: "Mentors improvise on the hardest questions.",
  owner: "project-manager",
  review: 180,
  source: "§8.2",
  saidBy: "report",
  covers: ["RP15"],
  fields: { engagement: [training, challenge] },
  likelihood: likelihood(
    "§8.2; levels: our coding",
    "What was the mentor trained in?",
    [
      "likely",
      'engagement.training == "none" or engagement.training == "technical"',
      "The mentor's training: {engagement.training}.",
    ],
    ["possible", 'engagement.training == "general"', "The mentor was trained in mentoring in general."],
    ["rare", true, "The mentor has specialist training."],
  ),
  impact: impact(
    "§8.2; levels: our coding",
    "How far do sessions challenge the client?",
    ["serious", 'engagement.challenge == "confronting"', "Sessions confront directly."],
    ["minor", true, "Sessions listen or discuss."],
  ),
  controls: ["tensions-discussed"],
  cases: [
    { of: "likelihood", given: { "engagement.training": "none" }, gives: "likely" },
    { of: "likelihood", given: { "engagement.training": "general" }, gives: "possible" },
    { of: "likelihood", given: { "engagement.training": "specialist" }, gives: "rare" },
    { of: "likelihood", given: {}, gives: null },
    { of: "impact", given: { "engagement.challenge": "confronting" }, gives: "serious" },
    { of: "impact", given: { "engagement.challenge": "listening" }, gives: "minor" },
    { of: "impact", given: {}, gives: null },
  ],
});
