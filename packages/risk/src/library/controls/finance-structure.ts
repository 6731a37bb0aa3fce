import { control } from "../build.js";
import { governance } from "../fields/governance.js";

/** Structure for finance and value for money (§8.1). */
export const financeStructure = control({
  id: "finance-structure",
  title: "Structure for finance and value for money",
  kind: "preventive",
  lowers: "likelihood",
  by: 3_000,
  basis: "The report asks for it; the share is our coding.",
  source: "§8.1",
  saidBy: "report",
  covers: ["RP10"],
  fields: { engagement: [governance] },
  when: 'has(engagement.governance, "finance")',
  remedy: "Set up a structure for pay, training and support costs.",
  cases: [
    { given: { "engagement.governance": "finance" }, gives: true },
    { given: { "engagement.governance": "none" }, gives: false },
    { given: {}, gives: null },
  ],
});
