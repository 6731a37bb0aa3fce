import { likelihood, risk } from "../build.js";
import { networkRole } from "../fields/network-role.js";
import { useOfSessions } from "../fields/use-of-sessions.js";
import { byNetworkRole, casesByNetworkRole } from "../scales/by-network-role.js";

/** Change is on the surface only (§6.3 (F)). */
export const playingAlong = risk({
  id: "playing-along",
  category: "client",
  title: "Change could be on the surface only",
  cause: "Saying what is wanted is easy, and progress rests on what is said.",
  event: "What is said in sessions changes, and nothing else does.",
  consequence: "Views harden unseen, and help is not given where it is needed.",
  owner: "mentor",
  review: 60,
  source: "§6.3 (F)",
  saidBy: "participant",
  covers: ["RC03"],
  fields: { engagement: [useOfSessions, networkRole] },
  likelihood: likelihood(
    "§6.3 (F); levels: our coding",
    "What use does the client make of sessions?",
    [
      "likely",
      'engagement.use_of_sessions == "playing-along" or engagement.use_of_sessions == "gathering"',
      "What others see differs from what is said in sessions.",
    ],
    [
      "possible",
      'engagement.use_of_sessions == "unclear"',
      "The use the client makes of sessions is not clear.",
    ],
    ["rare", true, "Taking part is in earnest."],
  ),
  impact: byNetworkRole("§6.3 (F)"),
  controls: ["independent-pair", "outcomes-followed", "second-opinion"],
  cases: [
    { of: "likelihood", given: { "engagement.use_of_sessions": "gathering" }, gives: "likely" },
    { of: "likelihood", given: { "engagement.use_of_sessions": "unclear" }, gives: "possible" },
    { of: "likelihood", given: { "engagement.use_of_sessions": "in-earnest" }, gives: "rare" },
    { of: "likelihood", given: {}, gives: null },
    ...casesByNetworkRole,
  ],
});
