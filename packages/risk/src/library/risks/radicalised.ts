import { likelihood, risk } from "../build.js";
import { networkRole } from "../fields/network-role.js";
import { progress } from "../fields/progress.js";
import { byNetworkRole, casesByNetworkRole } from "../scales/by-network-role.js";

/** Mentoring itself pulls the client deeper in (§6.3, §8.1). */
export const radicalised = risk({
  id: "radicalised",
  category: "client",
  title: "Mentoring itself could pull the client deeper in",
  cause: "The wrong mentor, a wrong direction, or nobody looking.",
  event: "The client is radicalised, or radicalised again, through the process.",
  consequence: "The person is harmed by what was meant to help, and others may be.",
  owner: "project-manager",
  review: 60,
  source: "§6.3, §8.1",
  saidBy: "report",
  covers: ["RC02"],
  fields: { engagement: [progress, networkRole] },
  likelihood: likelihood(
    "§6.3; levels: our coding",
    "Where is the client, compared with the start?",
    ["likely", 'engagement.progress == "backward"', "The client is moving deeper in."],
    ["possible", 'engagement.progress == "none"', "There is no progress."],
    ["unlikely", 'engagement.progress == "mixed"', "Progress is mixed."],
    ["rare", true, "The client is moving forward."],
  ),
  impact: byNetworkRole("§6.3"),
  controls: ["feedback-agreed", "outcomes-followed", "selection-panel", "specialist-training"],
  cases: [
    { of: "likelihood", given: { "engagement.progress": "backward" }, gives: "likely" },
    { of: "likelihood", given: { "engagement.progress": "none" }, gives: "possible" },
    { of: "likelihood", given: { "engagement.progress": "mixed" }, gives: "unlikely" },
    { of: "likelihood", given: { "engagement.progress": "forward" }, gives: "rare" },
    { of: "likelihood", given: {}, gives: null },
    ...casesByNetworkRole,
  ],
});
