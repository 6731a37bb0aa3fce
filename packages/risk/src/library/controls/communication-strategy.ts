import { control } from "../build.js";
import { governance } from "../fields/governance.js";

/** Communication strategy (§8.2). */
export const communicationStrategy = control({
  id: "communication-strategy",
  title: "Communication strategy",
  kind: "preventive",
  lowers: "likelihood",
  by: 2_000,
  basis: "The report asks for it; the share is our coding.",
  source: "§8.2",
  saidBy: "report",
  covers: ["RP03", "RP14", "RO02", "RP12"],
  fields: { engagement: [governance] },
  when: 'has(engagement.governance, "communication")',
  remedy: "Say openly what the scheme is and what it is not.",
  cases: [
    { given: { "engagement.governance": "communication" }, gives: true },
    { given: { "engagement.governance": "none" }, gives: false },
    { given: {}, gives: null },
  ],
});
