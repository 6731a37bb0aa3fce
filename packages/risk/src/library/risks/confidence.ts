import { impact, likelihood, risk } from "../build.js";
import { seriousThreat } from "../fields/serious-threat.js";

/** Confidence is betrayed, or a threat kept back (§3.3 (A, E, H)). */
export const confidence = risk({
  id: "confidence",
  category: "client",
  title: "Confidence could be broken, or a threat kept back",
  cause: "The limits of confidentiality were never said.",
  event: "Details are passed on that should not be, or a threat is not passed on that should be.",
  consequence: "The client loses trust, or others are in danger.",
  owner: "mentor",
  review: 60,
  source: "§3.3 (A, E, H)",
  saidBy: "participant",
  covers: ["RX04"],
  fields: { engagement: [seriousThreat] },
  likelihood: likelihood(
    "§3.3 (A, E, H); levels: our coding",
    "Has a serious threat been disclosed?",
    [
      "expected",
      'engagement.serious_threat == "serious"',
      "A serious threat is disclosed and not yet reported.",
    ],
    [
      "possible",
      'engagement.serious_threat == "venting" or engagement.serious_threat == "reported"',
      "Something was said that tests the limits of confidence.",
    ],
    ["unlikely", true, "No threat was disclosed."],
  ),
  impact: impact("§3.3; level: our coding", "Who would bear it?", [
    "serious",
    true,
    "Trust is what the work stands on, and safety what it must not cost.",
  ]),
  controls: ["confidentiality-limits", "needs-not-details"],
  cases: [
    { of: "likelihood", given: { "engagement.serious_threat": "serious" }, gives: "expected" },
    { of: "likelihood", given: { "engagement.serious_threat": "venting" }, gives: "possible" },
    { of: "likelihood", given: { "engagement.serious_threat": "no" }, gives: "unlikely" },
    { of: "likelihood", given: {}, gives: null },
    { of: "impact", given: {}, gives: "serious" },
  ],
});
