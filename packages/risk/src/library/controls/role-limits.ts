import { control } from "../build.js";
import { agreements } from "../fields/agreements.js";

/** The limits of the mentor's role are agreed (§6.3). */
export const roleLimits = control({
  id: "role-limits",
  title: "The limits of the mentor's role are agreed",
  kind: "preventive",
  lowers: "likelihood",
  by: 2_000,
  basis: "The report speaks of new learning around these limits; the share is our coding.",
  source: "§6.3",
  saidBy: "report",
  covers: ["RC05"],
  fields: { engagement: [agreements] },
  when: 'has(engagement.agreements, "role-limits")',
  remedy: "Agree on what a mentor does and does not do in this case.",
  cases: [
    { given: { "engagement.agreements": "role-limits" }, gives: true },
    { given: { "engagement.agreements": "none" }, gives: false },
    { given: {}, gives: null },
  ],
});
