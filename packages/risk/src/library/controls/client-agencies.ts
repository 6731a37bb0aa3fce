import { control } from "../build.js";
import { clientSafety } from "../fields/client-safety.js";

/** Agencies are ready to act for the client (our coding; §6.3). */
export const clientAgencies = control({
  id: "client-agencies",
  title: "Agencies are ready to act for the client",
  kind: "mitigating",
  lowers: "impact",
  by: 2_000,
  basis: "Our coding: the report names the risk and no mitigation.",
  source: "our coding; §6.3",
  saidBy: "coding",
  covers: ["RC01"],
  fields: { engagement: [clientSafety] },
  when: 'has(engagement.client_safety, "agencies")',
  remedy: "Agree with police and housing what they would do.",
  cases: [
    { given: { "engagement.client_safety": "agencies" }, gives: true },
    { given: { "engagement.client_safety": "none" }, gives: false },
    { given: {}, gives: null },
  ],
});
