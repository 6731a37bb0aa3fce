import { likelihood, risk } from "../build.js";
import { dependence } from "../fields/dependence.js";
import { funding } from "../fields/funding.js";
import { byFunding, casesByFunding } from "../scales/by-funding.js";

/** The mentor becomes a crutch (§7.2 (L); as a risk: our coding). */
export const crutch = risk({
  id: "crutch",
  category: "client",
  title: "The mentor could become a crutch",
  cause: "The relationship is good, and nothing else grows beside it.",
  event: "The client cannot manage without the mentor.",
  consequence: "The end of mentoring undoes what it did.",
  owner: "mentor",
  review: 60,
  source: "§7.2 (L); as a risk: our coding",
  saidBy: "participant",
  fields: { engagement: [dependence, funding] },
  likelihood: likelihood(
    "§7.2 (L); levels: our coding",
    "How far does the client lean on the mentor?",
    ["expected", 'engagement.dependence == "strong"', "The client leans on the mentor for everything."],
    ["possible", 'engagement.dependence == "some"', "The client relies on the mentor somewhat."],
    ["rare", true, "The client stands on their own feet."],
  ),
  impact: byFunding("§7.2 (L)"),
  controls: ["follow-up", "own-feet"],
  cases: [
    { of: "likelihood", given: { "engagement.dependence": "strong" }, gives: "expected" },
    { of: "likelihood", given: { "engagement.dependence": "some" }, gives: "possible" },
    { of: "likelihood", given: { "engagement.dependence": "independent" }, gives: "rare" },
    { of: "likelihood", given: {}, gives: null },
    ...casesByFunding,
  ],
});
