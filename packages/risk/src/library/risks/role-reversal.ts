import { likelihood, risk } from "../build.js";
import { boundaryConcern } from "../fields/boundary-concern.js";
import { networkRole } from "../fields/network-role.js";
import { byNetworkRole } from "../scales/by-network-role.js";

/** The client converts the mentor (§6.2 (G)). */
export const roleReversal = risk({
  id: "role-reversal",
  category: "mentor",
  title: "The client converts the mentor",
  cause: "The client has the stronger will, and nobody asks what the work does to the mentor.",
  event: "The mentor comes to be led by the client.",
  consequence: "Two people need help, and the scheme's purpose is turned round.",
  owner: "mentor-support-network",
  review: 60,
  source: "§6.2 (G)",
  covers: ["RM08"],
  fields: { engagement: [boundaryConcern, networkRole] },
  likelihood: likelihood(
    "§6.2 (G); levels: our coding",
    "Did supervision notice anything about who leads the relationship?",
    ["likely", 'engagement.boundary_concern == "reversal"', "The client leads; roles are turning round."],
    ["possible", 'engagement.boundary_concern == "mind-games"', "The client plays mind games."],
    ["rare", true, "Nothing suggests that the client leads the mentor."],
  ),
  impact: byNetworkRole("§6.2 (F, G)"),
  controls: ["independent-pair", "reflection", "supervision"],
});
