import { impact, likelihood, risk } from "../build.js";
import { oversight } from "../fields/oversight.js";

/** Materials or expertise are taken (§6.4, §6 summary). */
export const materialsTaken = risk({
  id: "materials-taken",
  category: "organisation",
  title: "Materials or expertise could be taken",
  cause: "Nothing is agreed on copyright, ownership and recognition.",
  event: "Work is used again without a word of whose it is.",
  consequence: "Contributors withdraw, and train nobody else.",
  owner: "project-board",
  review: 365,
  source: "§6.4, §6 summary",
  saidBy: "report",
  covers: ["RO04"],
  fields: { engagement: [oversight] },
  likelihood: likelihood(
    "§6.4; levels: our coding",
    "Who manages the scheme, and does experience stay?",
    ["likely", 'engagement.oversight == "outsourced"', "Others than those who made the material manage it."],
    ["possible", true, "Two respondents had work taken before."],
  ),
  impact: impact("§6.4; level: our coding", "Who would bear it?", [
    "minor",
    true,
    "Contributors would lose recognition, and the scheme their help.",
  ]),
  controls: ["ownership-terms"],
  cases: [
    { of: "likelihood", given: { "engagement.oversight": "outsourced" }, gives: "likely" },
    { of: "likelihood", given: { "engagement.oversight": "steady" }, gives: "possible" },
    { of: "likelihood", given: {}, gives: null },
    { of: "impact", given: {}, gives: "minor" },
  ],
});
