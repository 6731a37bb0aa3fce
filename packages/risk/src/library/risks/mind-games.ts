import { likelihood, risk } from "../build.js";
import { boundaryConcern } from "../fields/boundary-concern.js";
import { networkRole } from "../fields/network-role.js";
import { byNetworkRole } from "../scales/by-network-role.js";

/** The mentor is manipulated (§6.2 (A, E)). */
export const mindGames = risk({
  id: "mind-games",
  category: "mentor",
  title: "The mentor is manipulated",
  cause: "The client knows how to play with people.",
  event: "The mentor is drawn into a situation that backfires.",
  consequence: "The work serves the client's game, or the mentor is compromised.",
  owner: "mentor-support-network",
  review: 60,
  source: "§6.2 (A, E)",
  covers: ["RM07"],
  fields: { engagement: [boundaryConcern, networkRole] },
  likelihood: likelihood(
    "§6.2 (A, E); levels: our coding",
    "Did supervision notice anything about who leads the relationship?",
    [
      "expected",
      'engagement.boundary_concern == "mind-games" or engagement.boundary_concern == "reversal"',
      "Supervision noticed: {engagement.boundary_concern}.",
    ],
    ["possible", 'engagement.boundary_concern == "testing"', "The client tests the mentor."],
    ["unlikely", true, "Supervision noticed nothing odd."],
  ),
  impact: byNetworkRole("§6.2 (E, F)"),
  controls: ["group-discussion", "specialist-training", "supervision"],
});
