import { control } from "../build.js";
import { exitPlan } from "../fields/exit-plan.js";

/** There is a point at which it can be stopped (§6.1 (G)). */
export const stopPoint = control({
  id: "stop-point",
  title: "There is a point at which it can be stopped",
  kind: "preventive",
  lowers: "likelihood",
  by: 3_000,
  basis: "Participant G asks for it; the share is our coding.",
  source: "§6.1 (G)",
  saidBy: "participant",
  covers: ["RP09"],
  fields: { engagement: [exitPlan] },
  when: 'has(engagement.exit_plan, "stop-point")',
  remedy: "Settle the point at which this mentoring is looked at and can be stopped.",
  cases: [
    { given: { "engagement.exit_plan": "stop-point" }, gives: true },
    { given: { "engagement.exit_plan": "none" }, gives: false },
    { given: {}, gives: null },
  ],
});
