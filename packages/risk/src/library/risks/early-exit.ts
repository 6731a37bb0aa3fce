import { impact, likelihood, risk } from "../build.js";
import { dependence } from "../fields/dependence.js";
import { funding } from "../fields/funding.js";

/** Money pushes a case to close (§4.5 (D), §5.7). */
export const earlyExit = risk({
  id: "early-exit",
  category: "project",
  title: "Money could push mentoring to end",
  cause: "Funding has its rhythm, and sessions cannot be forecast.",
  event: "Mentoring ends before the client is ready, or is kept going for pay.",
  consequence: "The client is let down at the worst moment.",
  owner: "project-manager",
  review: 60,
  source: "§4.5 (D), §5.7",
  saidBy: "participant",
  covers: ["RX07"],
  fields: { engagement: [funding, dependence] },
  likelihood: likelihood(
    "§4.5 (D); levels: our coding",
    "Is the funding secure past the expected end?",
    ["likely", 'engagement.funding == "ending"', "Funding ends before the expected end."],
    ["possible", 'engagement.funding == "uncertain"', "Funding is uncertain."],
    ["unlikely", true, "Funding is secure."],
  ),
  impact: impact(
    "§7.2 (L); levels: our coding",
    "How far does the client lean on the mentor?",
    ["severe", 'engagement.dependence == "strong"', "The client leans on the mentor for everything."],
    ["serious", 'engagement.dependence == "some"', "The client relies on the mentor somewhat."],
    ["minor", true, "The client stands on their own feet."],
  ),
  controls: ["exit-decider", "need-based-exit"],
  cases: [
    { of: "likelihood", given: { "engagement.funding": "ending" }, gives: "likely" },
    { of: "likelihood", given: { "engagement.funding": "uncertain" }, gives: "possible" },
    { of: "likelihood", given: { "engagement.funding": "secure" }, gives: "unlikely" },
    { of: "likelihood", given: {}, gives: null },
    { of: "impact", given: { "engagement.dependence": "strong" }, gives: "severe" },
    { of: "impact", given: { "engagement.dependence": "some" }, gives: "serious" },
    { of: "impact", given: { "engagement.dependence": "independent" }, gives: "minor" },
    { of: "impact", given: {}, gives: null },
  ],
});
