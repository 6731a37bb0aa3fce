import { impact, likelihood, risk } from "../build.js";
import { funding } from "../fields/funding.js";

/** The model cannot be paid for (§8.1). */
export const unsustainable = risk({
  id: "unsustainable",
  category: "project",
  title: "Funding may not last",
  cause: "Mentoring costs much, and nobody can say how long it takes.",
  event: "The money runs out, or value for money cannot be shown.",
  consequence: "Mentoring ends for reasons that are not the client's.",
  owner: "project-board",
  review: 180,
  source: "§8.1",
  saidBy: "report",
  covers: ["RP10"],
  fields: { engagement: [funding] },
  likelihood: likelihood(
    "§8.1; levels: our coding",
    "Is the funding secure past the expected end?",
    ["likely", 'engagement.funding == "ending"', "Funding ends before the expected end."],
    ["possible", 'engagement.funding == "uncertain"', "Funding is uncertain."],
    ["rare", true, "Funding is secure."],
  ),
  impact: impact("§8.1; level: our coding", "What would end?", [
    "serious",
    true,
    "Mentoring would end before its time.",
  ]),
  controls: ["evaluation", "finance-structure"],
  cases: [
    { of: "likelihood", given: { "engagement.funding": "ending" }, gives: "likely" },
    { of: "likelihood", given: { "engagement.funding": "uncertain" }, gives: "possible" },
    { of: "likelihood", given: { "engagement.funding": "secure" }, gives: "rare" },
    { of: "likelihood", given: {}, gives: null },
    { of: "impact", given: {}, gives: "serious" },
  ],
});
