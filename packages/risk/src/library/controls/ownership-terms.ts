import { control } from "../build.js";
import { governance } from "../fields/governance.js";

/** Terms on copyright, ownership and recognition (§6.4, §6 summary). */
export const ownershipTerms = control({
  id: "ownership-terms",
  title: "Terms on copyright, ownership and recognition",
  kind: "preventive",
  lowers: "likelihood",
  by: 4_000,
  basis: "The report asks for it; the share is our coding.",
  source: "§6.4, §6 summary",
  saidBy: "report",
  covers: ["RO04", "RO05"],
  fields: { engagement: [governance] },
  when: 'has(engagement.governance, "ownership")',
  remedy: "Agree in the manual on copyright, ownership and recognition.",
  cases: [
    { given: { "engagement.governance": "ownership" }, gives: true },
    { given: { "engagement.governance": "none" }, gives: false },
    { given: {}, gives: null },
  ],
});
