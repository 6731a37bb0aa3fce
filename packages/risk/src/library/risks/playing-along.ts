import { likelihood, risk } from "../build.js";
import { networkRole } from "../fields/network-role.js";
import { useOfSessions } from "../fields/use-of-sessions.js";
import { byNetworkRole } from "../scales/by-network-role.js";

/** The client plays along and is inoculated (§6.3 (F)). */
export const playingAlong = risk({
  id: "playing-along",
  category: "client",
  title: "The client plays along and is inoculated",
  cause: "Saying what is wanted is easy, and progress rests on what is said.",
  event: "The client feigns progress and learns the answers.",
  consequence: "Rebuttals harden the client, and the scheme is deceived.",
  owner: "mentor",
  review: 60,
  source: "§6.3 (F)",
  covers: ["RC03"],
  fields: { engagement: [useOfSessions, networkRole] },
  likelihood: likelihood(
    "§6.3 (F); levels: our coding",
    "What use does the client make of sessions?",
    [
      "likely",
      'engagement.use_of_sessions == "playing-along" or engagement.use_of_sessions == "gathering"',
      "Others see something else than what is said in sessions.",
    ],
    [
      "possible",
      'engagement.use_of_sessions == "unclear"',
      "The use the client makes of sessions is not clear.",
    ],
    ["rare", true, "The client takes part in earnest."],
  ),
  impact: byNetworkRole("§6.3 (F)"),
  controls: ["independent-pair", "outcomes-followed", "second-opinion"],
});
