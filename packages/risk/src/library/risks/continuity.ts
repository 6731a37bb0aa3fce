import { impact, likelihood, risk } from "../build.js";
import { delivery } from "../fields/delivery.js";
import { oversight } from "../fields/oversight.js";

/** Expertise and continuity are lost (§5.6, §8.1). */
export const continuity = risk({
  id: "continuity",
  category: "project",
  title: "Expertise and continuity could be lost",
  cause: "Key people leave, groups are large, or management is outsourced.",
  event: "Nobody who knows the work oversees it.",
  consequence: "Decisions are slow, or made by people outside the local expertise.",
  owner: "project-board",
  review: 180,
  source: "§5.6, §8.1",
  saidBy: "report",
  covers: ["RP11", "RP13"],
  fields: { engagement: [oversight, delivery] },
  likelihood: likelihood(
    "§8.1; levels: our coding",
    "Who manages the scheme, and does experience stay?",
    ["likely", 'engagement.oversight == "outsourced"', "The scheme is managed outside the local expertise."],
    ["possible", 'engagement.oversight == "changing"', "Key people are leaving."],
    ["rare", true, "Management is local and steady."],
  ),
  impact: impact(
    "§8.1; levels: our coding",
    "Are training, manual and accreditation on time?",
    ["serious", 'engagement.delivery != "on-time"', "Work is late already."],
    ["minor", true, "Work is on time."],
  ),
  controls: ["milestones"],
  cases: [
    { of: "likelihood", given: { "engagement.oversight": "outsourced" }, gives: "likely" },
    { of: "likelihood", given: { "engagement.oversight": "changing" }, gives: "possible" },
    { of: "likelihood", given: { "engagement.oversight": "steady" }, gives: "rare" },
    { of: "likelihood", given: {}, gives: null },
    { of: "impact", given: { "engagement.delivery": "late" }, gives: "serious" },
    { of: "impact", given: { "engagement.delivery": "on-time" }, gives: "minor" },
    { of: "impact", given: {}, gives: null },
  ],
});
