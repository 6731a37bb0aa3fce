import { likelihood, risk } from "../build.js";
import { boundaryConcern } from "../fields/boundary-concern.js";
import { networkRole } from "../fields/network-role.js";
import { byNetworkRole, casesByNetworkRole } from "../scales/by-network-role.js";

/** The mentor is drawn into a difficult situation (§6.2 (A, E)). */
export const mindGames = risk({
  id: "mind-games",
  category: "mentor",
  title: "The mentor could be drawn into a difficult situation",
  cause: "Conversations can be steered, and a mentor alone may not notice.",
  event: "A situation backfires on the mentor.",
  consequence: "The mentor is compromised, and the work loses its purpose.",
  owner: "mentor-support-network",
  review: 60,
  source: "§6.2 (A, E)",
  saidBy: "participant",
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
    ["possible", 'engagement.boundary_concern == "testing"', "Supervision noticed that limits are tested."],
    ["unlikely", true, "Supervision noticed nothing odd."],
  ),
  impact: byNetworkRole("§6.2 (E, F)"),
  controls: ["group-discussion", "specialist-training", "supervision"],
  cases: [
    { of: "likelihood", given: { "engagement.boundary_concern": "reversal" }, gives: "expected" },
    { of: "likelihood", given: { "engagement.boundary_concern": "testing" }, gives: "possible" },
    { of: "likelihood", given: { "engagement.boundary_concern": "none" }, gives: "unlikely" },
    { of: "likelihood", given: {}, gives: null },
    ...casesByNetworkRole,
  ],
});
