import { impact, likelihood, risk } from "../build.js";
import { venue } from "../fields/venue.js";
import { violence } from "../fields/violence.js";

/** A mentor is alone when a session turns violent (§6.2 (E, J, K, H)). */
export const alone = risk({
  id: "alone",
  category: "mentor",
  title: "The mentor could be alone if help is needed",
  cause: "Nobody watches body language, and nobody can step in.",
  event: "Help is needed in a session, and one mentor is in the room.",
  consequence: "There is no help and no witness.",
  owner: "project-manager",
  review: 30,
  source: "§6.2 (E, J, K, H)",
  saidBy: "participant",
  covers: ["RM02", "RM03"],
  fields: { engagement: [violence, venue] },
  likelihood: likelihood(
    "§6.2 (E, J, K); levels: our coding",
    "Is any violence by the client on record?",
    ["likely", 'engagement.violence == "recent"', "Violence within the last year is on record."],
    ["possible", 'engagement.violence == "past"', "Violence in the past is on record."],
    ["unlikely", true, "No violence is on record."],
  ),
  impact: impact(
    "§6.2; levels: our coding",
    "Where do they meet?",
    ["critical", 'engagement.venue == "home"', "They meet in a private home, where no one is near."],
    [
      "serious",
      'engagement.venue == "project" or engagement.venue == "partner"',
      "Others are in the building.",
    ],
    ["severe", true, "They meet in public, where help is not certain."],
  ),
  controls: ["alarm", "officer-present", "pair"],
  cases: [
    { of: "likelihood", given: { "engagement.violence": "recent" }, gives: "likely" },
    { of: "likelihood", given: { "engagement.violence": "past" }, gives: "possible" },
    { of: "likelihood", given: { "engagement.violence": "none" }, gives: "unlikely" },
    { of: "likelihood", given: {}, gives: null },
    { of: "impact", given: { "engagement.venue": "home" }, gives: "critical" },
    { of: "impact", given: { "engagement.venue": "project" }, gives: "serious" },
    { of: "impact", given: { "engagement.venue": "public" }, gives: "severe" },
    { of: "impact", given: {}, gives: null },
  ],
});
