import { likelihood, risk } from "../build.js";
import { boundaryConcern } from "../fields/boundary-concern.js";
import { networkRole } from "../fields/network-role.js";
import { byNetworkRole, casesByNetworkRole } from "../scales/by-network-role.js";

/** The mentor's own views may be influenced (§6.2 (G)). */
export const roleReversal = risk({
  id: "role-reversal",
  category: "mentor",
  title: "The mentor's own views may be influenced",
  cause: "The work weighs on the mentor's own thinking, and nobody asks what it does.",
  event: "The mentor is led, and no longer leads.",
  consequence: "Both need help, and the work no longer serves its purpose.",
  owner: "mentor-support-network",
  review: 60,
  source: "§6.2 (G)",
  saidBy: "participant",
  covers: ["RM08"],
  fields: { engagement: [boundaryConcern, networkRole] },
  likelihood: likelihood(
    "§6.2 (G); levels: our coding",
    "Did supervision notice anything about who leads the relationship?",
    [
      "likely",
      'engagement.boundary_concern == "reversal"',
      "Supervision noticed that roles are turning round.",
    ],
    [
      "possible",
      'engagement.boundary_concern == "mind-games"',
      "Supervision noticed that conversations are steered.",
    ],
    ["rare", true, "Supervision noticed nothing of the kind."],
  ),
  impact: byNetworkRole("§6.2 (F, G)"),
  controls: ["independent-pair", "reflection", "supervision"],
  cases: [
    { of: "likelihood", given: { "engagement.boundary_concern": "reversal" }, gives: "likely" },
    { of: "likelihood", given: { "engagement.boundary_concern": "mind-games" }, gives: "possible" },
    { of: "likelihood", given: { "engagement.boundary_concern": "none" }, gives: "rare" },
    { of: "likelihood", given: {}, gives: null },
    ...casesByNetworkRole,
  ],
});
