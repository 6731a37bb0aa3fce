import { control } from "../build.js";
import { governance } from "../fields/governance.js";

/** Senior oversight with milestones (§8.1). */
export const milestones = control({
  id: "milestones",
  title: "Senior oversight with milestones",
  kind: "detective",
  lowers: "likelihood",
  by: 2_000,
  basis: "The report asks for it; the share is our coding.",
  source: "§8.1",
  saidBy: "report",
  covers: ["RP01", "RP11", "RP13"],
  fields: { engagement: [governance] },
  when: 'has(engagement.governance, "oversight")',
  remedy: "Keep senior oversight, local, with milestones.",
  cases: [
    { given: { "engagement.governance": "oversight" }, gives: true },
    { given: { "engagement.governance": "none" }, gives: false },
    { given: {}, gives: null },
  ],
});
