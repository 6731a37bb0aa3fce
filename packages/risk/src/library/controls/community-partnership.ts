import { control } from "../build.js";
import { governance } from "../fields/governance.js";

/** Community partnership and consent (§2.1, §6.4 (G)). */
export const communityPartnership = control({
  id: "community-partnership",
  title: "Community partnership and consent",
  kind: "preventive",
  lowers: "likelihood",
  by: 3_000,
  basis: "The report asks for it; the share is our coding.",
  source: "§2.1, §6.4 (G)",
  saidBy: "report",
  covers: ["RO02", "RP14"],
  fields: { engagement: [governance] },
  when: 'has(engagement.governance, "partnership")',
  remedy: "Work with the community as a partner, with consent and nothing hidden.",
  cases: [
    { given: { "engagement.governance": "partnership" }, gives: true },
    { given: { "engagement.governance": "none" }, gives: false },
    { given: {}, gives: null },
  ],
});
