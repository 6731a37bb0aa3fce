import { control } from "../build.js";
import { exitPlan } from "../fields/exit-plan.js";

/** Contact after the end (our coding; §7.3 on lulls). */
export const followUp = control({
  id: "follow-up",
  title: "Contact after the end",
  kind: "mitigating",
  lowers: "impact",
  by: 2_000,
  basis: "Our coding: a lull is not yet a lasting change.",
  source: "our coding; §7.3 on lulls",
  saidBy: "coding",
  fields: { engagement: [exitPlan] },
  when: 'has(engagement.exit_plan, "follow-up")',
  remedy: "Agree on contact after the end.",
  cases: [
    { given: { "engagement.exit_plan": "follow-up" }, gives: true },
    { given: { "engagement.exit_plan": "none" }, gives: false },
    { given: {}, gives: null },
  ],
});
