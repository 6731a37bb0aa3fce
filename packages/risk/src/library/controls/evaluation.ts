import { control } from "../build.js";
import { governance } from "../fields/governance.js";

/** Continued evaluation, with success made known (§8.1, §8.3). */
export const evaluation = control({
  id: "evaluation",
  title: "Continued evaluation, with success made known",
  kind: "detective",
  lowers: "likelihood",
  by: 3_000,
  basis: "The report asks for it; the share is our coding.",
  source: "§8.1, §8.3",
  saidBy: "report",
  covers: ["RP10", "RP12", "RO06"],
  fields: { engagement: [governance] },
  when: 'has(engagement.governance, "evaluation")',
  remedy: "Keep evaluating, and make success known.",
  cases: [
    { given: { "engagement.governance": "evaluation" }, gives: true },
    { given: { "engagement.governance": "none" }, gives: false },
    { given: {}, gives: null },
  ],
});
