import { control } from "../build.js";
import { governance } from "../fields/governance.js";

/** Tensions are discussed continuously (§8.2). */
export const tensionsDiscussed = control({
  id: "tensions-discussed",
  title: "Tensions are discussed continuously",
  kind: "supportive",
  lowers: "likelihood",
  by: 3_000,
  basis: "The report asks for it; the share is our coding.",
  source: "§8.2",
  saidBy: "report",
  covers: ["RP15", "RC05"],
  fields: { engagement: [governance] },
  when: 'has(engagement.governance, "tensions")',
  remedy: "Keep mentors, managers and referrers talking about the tensions in aims, risk and success.",
  cases: [
    { given: { "engagement.governance": "tensions" }, gives: true },
    { given: { "engagement.governance": "none" }, gives: false },
    { given: {}, gives: null },
  ],
});
