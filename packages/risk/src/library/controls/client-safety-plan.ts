import { control } from "../build.js";
import { clientSafety } from "../fields/client-safety.js";

/** A safety plan for the client (our coding; §6.3). */
export const clientSafetyPlan = control({
  id: "client-safety-plan",
  title: "A safety plan for the client",
  kind: "mitigating",
  lowers: "impact",
  by: 2_000,
  basis: "Our coding: the report names the risk and no mitigation.",
  source: "our coding; §6.3",
  saidBy: "coding",
  covers: ["RC01"],
  fields: { engagement: [clientSafety] },
  when: 'has(engagement.client_safety, "safety-plan")',
  remedy: "Make a personal safety plan with the client.",
  cases: [
    { given: { "engagement.client_safety": "safety-plan" }, gives: true },
    { given: { "engagement.client_safety": "none" }, gives: false },
    { given: {}, gives: null },
  ],
});
