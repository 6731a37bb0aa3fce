import { control } from "../build.js";
import { governance } from "../fields/governance.js";

/** Partners accept responsibility in writing (§6.1 (H)). */
export const responsibilityAccepted = control({
  id: "responsibility-accepted",
  title: "Partners accept responsibility in writing",
  kind: "mitigating",
  lowers: "impact",
  by: 2_000,
  basis: "Participant H asks that responsibility be taken; in writing, and the share, are our coding.",
  source: "§6.1 (H)",
  saidBy: "participant",
  covers: ["RP06", "RO01"],
  fields: { engagement: [governance] },
  when: 'has(engagement.governance, "responsibility")',
  remedy: "Have partners accept their responsibility in writing.",
  cases: [
    { given: { "engagement.governance": "responsibility" }, gives: true },
    { given: { "engagement.governance": "none" }, gives: false },
    { given: {}, gives: null },
  ],
});
