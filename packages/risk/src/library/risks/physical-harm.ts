import { likelihood, risk } from "../build.js";
import { yesNo } from "../fields/build.js";
import { clientState } from "../fields/client-state.js";
import { venue } from "../fields/venue.js";
import { violence } from "../fields/violence.js";
import { byViolence, casesByViolence } from "../scales/by-violence.js";

const weaponsReachable = yesNo(
  "weapons_reachable",
  "Weapons within reach",
  "Whether things that could be used as weapons are within reach at the meeting place.",
  "§6.2 (H)",
);

/** Physical harm in a session (§6.2 (H)). */
export const physicalHarm = risk({
  id: "physical-harm",
  category: "mentor",
  title: "Physical harm in a session",
  cause: "The place, things within reach and the client's state of mind come together badly.",
  event: "The mentor is hurt in a session.",
  consequence: "The mentor needs care, and the relationship may end.",
  owner: "project-manager",
  review: 30,
  source: "§6.2 (H)",
  saidBy: "participant",
  covers: ["RM01"],
  fields: { engagement: [clientState, weaponsReachable, venue, violence] },
  likelihood: likelihood(
    "§6.2 (H); levels: our coding",
    "Where do they meet, what is within reach, and how did the client come?",
    [
      "expected",
      'engagement.client_state == "hostile" and engagement.weapons_reachable',
      "The client comes hostile, and weapons are within reach.",
    ],
    [
      "likely",
      'engagement.client_state == "hostile" or (engagement.client_state == "agitated" and engagement.weapons_reachable)',
      "The client comes {engagement.client_state}; weapons within reach: {engagement.weapons_reachable}.",
    ],
    [
      "possible",
      'engagement.client_state == "agitated" or engagement.weapons_reachable or engagement.venue == "home"',
      "Something about the meeting could turn: place {engagement.venue}, state {engagement.client_state}.",
    ],
    ["unlikely", true, "The client comes settled or low, and nothing about the place is against it."],
  ),
  impact: byViolence("§6.2 (H)"),
  controls: ["alarm", "flashpoint-exit", "officer-present", "pair", "seating-rule", "venue-assessed"],
  cases: [
    {
      of: "likelihood",
      given: { "engagement.client_state": "hostile", "engagement.weapons_reachable": "yes" },
      gives: "expected",
    },
    {
      of: "likelihood",
      given: { "engagement.client_state": "hostile", "engagement.weapons_reachable": "no" },
      gives: "likely",
    },
    {
      of: "likelihood",
      given: { "engagement.client_state": "low", "engagement.venue": "home" },
      gives: "possible",
    },
    {
      of: "likelihood",
      given: {
        "engagement.client_state": "low",
        "engagement.venue": "public",
        "engagement.weapons_reachable": "no",
      },
      gives: "unlikely",
    },
    { of: "likelihood", given: {}, gives: null },
    ...casesByViolence,
  ],
});
