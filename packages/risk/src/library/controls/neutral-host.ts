import { control } from "../build.js";
import { governance } from "../fields/governance.js";

/** Neutral host organisation (§8.2). */
export const neutralHost = control({
  id: "neutral-host",
  title: "Neutral host organisation",
  kind: "preventive",
  lowers: "likelihood",
  by: 2_000,
  basis: "The report recommends it; the share is our coding.",
  source: "§8.2",
  saidBy: "report",
  covers: ["RO03"],
  fields: { engagement: [governance] },
  when: 'has(engagement.governance, "neutral-host")',
  remedy: "Base the scheme in a neutral organisation.",
  cases: [
    { given: { "engagement.governance": "neutral-host" }, gives: true },
    { given: { "engagement.governance": "none" }, gives: false },
    { given: {}, gives: null },
  ],
});
