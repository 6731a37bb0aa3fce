import { control } from "../build.js";
import { exitPlan } from "../fields/exit-plan.js";

/** Need decides on the exit, not funding (§5.7 (D)). */
export const needBasedExit = control({
  id: "need-based-exit",
  title: "Need decides on the exit, not funding",
  kind: "preventive",
  lowers: "likelihood",
  by: 3_000,
  basis: "Inferred from participant D; the share is our coding.",
  source: "our coding, after §5.7 (D)",
  saidBy: "coding",
  covers: ["RX07"],
  fields: { engagement: [exitPlan] },
  when: 'has(engagement.exit_plan, "need-based")',
  remedy: "Settle that need, not funding, decides when it ends.",
  cases: [
    { given: { "engagement.exit_plan": "need-based" }, gives: true },
    { given: { "engagement.exit_plan": "none" }, gives: false },
    { given: {}, gives: null },
  ],
});
