import { likelihood, risk } from "../build.js";
import { funding } from "../fields/funding.js";
import { byFunding, casesByFunding } from "../scales/by-funding.js";

/** Success is not seen or not told (§8.1). */
export const unseenSuccess = risk({
  id: "unseen-success",
  category: "project",
  title: "Success may not be seen or told",
  cause: "Nothing is measured against a start, or nobody hears of it.",
  event: "The scheme cannot show what it achieves.",
  consequence: "Credibility goes, and then funding.",
  owner: "project-board",
  review: 180,
  source: "§8.1",
  saidBy: "report",
  covers: ["RP12"],
  fields: { engagement: [funding] },
  likelihood: likelihood("§8.1; level: our coding", "Is success identified and made known?", [
    "possible",
    true,
    "Success in this work is quiet, and is not seen unless it is looked for.",
  ]),
  impact: byFunding("§8.1"),
  controls: ["communication-strategy", "evaluation", "outcomes-followed"],
  cases: [{ of: "likelihood", given: {}, gives: "possible" }, ...casesByFunding],
});
