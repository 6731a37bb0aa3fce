import { impact, likelihood, risk, withNeutral } from "../build.js";
import { oversight } from "../fields/oversight.js";

/** Nobody shoulders responsibility (§6.1 (H)). */
export const responsibility = risk({
  id: "responsibility",
  category: "project",
  title: "Nobody shoulders responsibility",
  cause: "Each partner takes another to be responsible.",
  event: "Somebody known to the scheme does serious harm, and no one answers for it.",
  consequence: "It falls back on the scheme very badly.",
  owner: "project-board",
  review: 180,
  source: "§6.1 (H)",
  covers: ["RP06"],
  fields: { engagement: [oversight] },
  likelihood: withNeutral(
    likelihood(
      "§6.1 (H); levels: our coding",
      "Who manages the scheme, and does experience stay?",
      [
        "possible",
        'engagement.oversight == "outsourced"',
        "The scheme is managed outside the local expertise.",
      ],
      ["unlikely", 'engagement.oversight == "changing"', "Key people are leaving."],
      ["rare", true, "Management is local and steady."],
    ),
    4_000,
  ),
  impact: impact("§6.1 (H); level: our coding", "Who would bear it?", [
    "severe",
    true,
    "If nobody has taken responsibility, it falls back on the scheme.",
  ]),
  controls: ["responsibility-accepted"],
});
