import { likelihood, risk } from "../build.js";
import { delivery } from "../fields/delivery.js";
import { mediaInterest } from "../fields/media-interest.js";
import { byMedia, casesByMedia } from "../scales/by-media.js";

/** The scheme as a whole does not succeed (§8.1). */
export const unsuccessful = risk({
  id: "unsuccessful",
  category: "organisation",
  title: "The scheme as a whole may not succeed",
  cause: "Delivery stalls, or what it achieves is not shown.",
  event: "The scheme is taken to have failed.",
  consequence: "Every organisation that stood by it loses reputation.",
  owner: "project-board",
  review: 180,
  source: "§8.1",
  saidBy: "report",
  covers: ["RO06"],
  fields: { engagement: [delivery, mediaInterest] },
  likelihood: likelihood(
    "§8.1; levels: our coding",
    "Are training, manual and accreditation on time?",
    ["likely", 'engagement.delivery == "stalled"', "Work has stalled."],
    ["possible", 'engagement.delivery == "late"', "Work is late."],
    ["unlikely", true, "Work is on time."],
  ),
  impact: byMedia("§8.1"),
  controls: ["evaluation"],
  cases: [
    { of: "likelihood", given: { "engagement.delivery": "stalled" }, gives: "likely" },
    { of: "likelihood", given: { "engagement.delivery": "late" }, gives: "possible" },
    { of: "likelihood", given: { "engagement.delivery": "on-time" }, gives: "unlikely" },
    { of: "likelihood", given: {}, gives: null },
    ...casesByMedia,
  ],
});
