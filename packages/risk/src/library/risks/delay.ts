import { likelihood, risk } from "../build.js";
import { delivery } from "../fields/delivery.js";
import { funding } from "../fields/funding.js";
import { byFunding, casesByFunding } from "../scales/by-funding.js";

/** Work packages or accreditation slip (§6, §8.1). */
export const delay = risk({
  id: "delay",
  category: "project",
  title: "Work packages or accreditation could slip",
  cause: "Too few people have too much to do, or the same points are discussed again.",
  event: "Training, manual or accreditation is late for this engagement.",
  consequence: "Mentors start without what was promised.",
  owner: "project-manager",
  review: 90,
  source: "§6, §8.1",
  saidBy: "report",
  covers: ["RP01", "RP02"],
  fields: { engagement: [delivery, funding] },
  likelihood: likelihood(
    "§6; levels: our coding",
    "Are training, manual and accreditation on time?",
    ["expected", 'engagement.delivery == "stalled"', "Work has stalled."],
    ["likely", 'engagement.delivery == "late"', "Work is late."],
    ["unlikely", true, "Work is on time."],
  ),
  impact: byFunding("§6"),
  controls: ["milestones", "risk-register"],
  cases: [
    { of: "likelihood", given: { "engagement.delivery": "stalled" }, gives: "expected" },
    { of: "likelihood", given: { "engagement.delivery": "late" }, gives: "likely" },
    { of: "likelihood", given: { "engagement.delivery": "on-time" }, gives: "unlikely" },
    { of: "likelihood", given: {}, gives: null },
    ...casesByFunding,
  ],
});
