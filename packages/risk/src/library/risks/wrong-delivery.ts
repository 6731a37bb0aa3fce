import { likelihood, risk } from "../build.js";
import { mediaInterest } from "../fields/media-interest.js";
import { mentorDoubts } from "../fields/mentor-doubts.js";
import { byMedia, casesByMedia } from "../scales/by-media.js";

/** The wrong people deliver an organisation's work (§6.4). */
export const wrongDelivery = risk({
  id: "wrong-delivery",
  category: "organisation",
  title: "The wrong people could deliver an organisation's work",
  cause: "People who only want the money, or cannot do it, take the material up.",
  event: "Delivery does more harm than good.",
  consequence: "The organisation's name goes with it.",
  owner: "mentor-selection-panel",
  review: 180,
  source: "§6.4",
  saidBy: "report",
  covers: ["RO05"],
  fields: { engagement: [mentorDoubts, mediaInterest] },
  likelihood: likelihood(
    "§6.4; levels: our coding",
    "Has anybody raised doubts about the mentor for this case?",
    ["likely", 'engagement.mentor_doubts == "serious"', "Serious doubts about the mentor were raised."],
    [
      "possible",
      'engagement.mentor_doubts == "minor"',
      "Some doubts about the mentor are being looked into.",
    ],
    ["rare", true, "No doubts about the mentor were raised."],
  ),
  impact: byMedia("§6.4"),
  controls: ["accreditation", "ownership-terms", "selection-panel"],
  cases: [
    { of: "likelihood", given: { "engagement.mentor_doubts": "serious" }, gives: "likely" },
    { of: "likelihood", given: { "engagement.mentor_doubts": "minor" }, gives: "possible" },
    { of: "likelihood", given: { "engagement.mentor_doubts": "none" }, gives: "rare" },
    { of: "likelihood", given: {}, gives: null },
    ...casesByMedia,
  ],
});
