import { control } from "../build.js";
import { monitoring } from "../fields/monitoring.js";

/** Somebody else forms their own view (§3.3 (B); our coding). */
export const secondOpinion = control({
  id: "second-opinion",
  title: "Somebody else forms their own view",
  kind: "detective",
  lowers: "likelihood",
  by: 3_000,
  basis: "Inferred from checks and balances; the share is our coding.",
  source: "our coding, after §3.3 (B)",
  saidBy: "coding",
  covers: ["RC03", "RX02"],
  fields: { engagement: [monitoring] },
  when: 'has(engagement.monitoring, "second-opinion")',
  remedy: "Ask somebody else to form their own view of how it goes.",
  cases: [
    { given: { "engagement.monitoring": "second-opinion" }, gives: true },
    { given: { "engagement.monitoring": "none" }, gives: false },
    { given: {}, gives: null },
  ],
});
