import { control } from "../build.js";
import { governance } from "../fields/governance.js";

/** Prevention is kept apart from pursuit (§8.2). */
export const separationFromPursuit = control({
  id: "separation-from-pursuit",
  title: "Prevention is kept apart from pursuit",
  kind: "preventive",
  lowers: "likelihood",
  by: 3_000,
  basis: "The report asks for it; the share is our coding.",
  source: "§8.2",
  saidBy: "report",
  covers: ["RO03", "RP14"],
  fields: { engagement: [governance] },
  when: 'has(engagement.governance, "separation")',
  remedy: "Keep the work apart from pursuit, in fact and in what is said of it.",
  cases: [
    { given: { "engagement.governance": "separation" }, gives: true },
    { given: { "engagement.governance": "none" }, gives: false },
    { given: {}, gives: null },
  ],
});
