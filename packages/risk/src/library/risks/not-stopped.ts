import { likelihood, risk } from "../build.js";
import { clientState } from "../fields/client-state.js";
import { progress } from "../fields/progress.js";
import { byClientState, casesByClientState } from "../scales/by-client-state.js";

/** An episode that is not working goes on (§6.1 (G), §8.1). */
export const notStopped = risk({
  id: "not-stopped",
  category: "project",
  title: "Mentoring that is not working could continue",
  cause: "No role has the duty to stop it, or no moment is set.",
  event: "Mentoring carries on although it does not help.",
  consequence: "Time, money and trust are lost, and harm may grow.",
  owner: "project-manager",
  review: 60,
  source: "§6.1 (G), §8.1",
  saidBy: "participant",
  covers: ["RP09"],
  fields: { engagement: [progress, clientState] },
  likelihood: likelihood(
    "§6.1 (G); levels: our coding",
    "Where is the client, compared with the start?",
    ["likely", 'engagement.progress == "backward"', "The client is moving deeper in."],
    ["possible", 'engagement.progress == "none"', "There is no progress."],
    ["unlikely", true, "There is some progress."],
  ),
  impact: byClientState("§6.1 (G)"),
  controls: ["exit-decider", "flashpoint-exit", "stop-point"],
  cases: [
    { of: "likelihood", given: { "engagement.progress": "backward" }, gives: "likely" },
    { of: "likelihood", given: { "engagement.progress": "none" }, gives: "possible" },
    { of: "likelihood", given: { "engagement.progress": "mixed" }, gives: "unlikely" },
    { of: "likelihood", given: {}, gives: null },
    ...casesByClientState,
  ],
});
