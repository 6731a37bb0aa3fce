import { impact, likelihood, risk } from "../build.js";
import { boundaryConcern } from "../fields/boundary-concern.js";
import { useOfSessions } from "../fields/use-of-sessions.js";

/** One mentor's account cannot be checked (§3.3 (B)). */
export const singleAccount = risk({
  id: "single-account",
  category: "project",
  title: "One mentor's account may be impossible to check",
  cause: "Only one person sees the client.",
  event: "A slanted or mistaken account is taken for the truth.",
  consequence: "Decisions rest on it.",
  owner: "project-manager",
  review: 90,
  source: "§3.3 (B)",
  saidBy: "participant",
  covers: ["RX02"],
  fields: { engagement: [boundaryConcern, useOfSessions] },
  likelihood: likelihood(
    "§3.3 (B); levels: our coding",
    "Did supervision notice anything about who leads the relationship?",
    [
      "likely",
      'engagement.boundary_concern == "mind-games" or engagement.boundary_concern == "reversal"',
      "Supervision noticed: {engagement.boundary_concern}.",
    ],
    ["possible", 'engagement.boundary_concern == "testing"', "Supervision noticed that limits are tested."],
    ["unlikely", true, "Supervision noticed nothing odd."],
  ),
  impact: impact(
    "§3.3 (B); levels: our coding",
    "What use does the client make of sessions?",
    [
      "severe",
      'engagement.use_of_sessions == "gathering" or engagement.use_of_sessions == "playing-along"',
      "The use the client makes of sessions would be missed: {engagement.use_of_sessions}.",
    ],
    [
      "serious",
      'engagement.use_of_sessions == "unclear"',
      "It is not clear yet what use the sessions are to the client.",
    ],
    ["minor", true, "Taking part is in earnest."],
  ),
  controls: ["group-discussion", "independent-pair", "second-opinion"],
  cases: [
    { of: "likelihood", given: { "engagement.boundary_concern": "reversal" }, gives: "likely" },
    { of: "likelihood", given: { "engagement.boundary_concern": "testing" }, gives: "possible" },
    { of: "likelihood", given: { "engagement.boundary_concern": "none" }, gives: "unlikely" },
    { of: "likelihood", given: {}, gives: null },
    { of: "impact", given: { "engagement.use_of_sessions": "gathering" }, gives: "severe" },
    { of: "impact", given: { "engagement.use_of_sessions": "unclear" }, gives: "serious" },
    { of: "impact", given: { "engagement.use_of_sessions": "in-earnest" }, gives: "minor" },
    { of: "impact", given: {}, gives: null },
  ],
});
