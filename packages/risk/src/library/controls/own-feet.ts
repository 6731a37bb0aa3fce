import { control } from "../build.js";
import { exitPlan } from "../fields/exit-plan.js";

/** Steps towards standing on their own feet (§7.2 (L)). */
export const ownFeet = control({
  id: "own-feet",
  title: "Steps towards standing on their own feet",
  kind: "supportive",
  lowers: "likelihood",
  by: 3_000,
  basis: "Participant L; the share is our coding.",
  source: "§7.2 (L)",
  saidBy: "participant",
  fields: { engagement: [exitPlan] },
  when: 'has(engagement.exit_plan, "own-feet")',
  remedy: "Agree on steps that make the client need the mentor less.",
  cases: [
    { given: { "engagement.exit_plan": "own-feet" }, gives: true },
    { given: { "engagement.exit_plan": "none" }, gives: false },
    { given: {}, gives: null },
  ],
});
