import { control } from "../build.js";
import { exitPlan } from "../fields/exit-plan.js";

/** The project manager decides on the exit (§8.1). */
export const exitDecider = control({
  id: "exit-decider",
  title: "The project manager decides on the exit",
  kind: "preventive",
  lowers: "likelihood",
  by: 2_000,
  basis: "The report settles it; the share is our coding.",
  source: "§8.1",
  saidBy: "report",
  covers: ["RP09", "RX07"],
  fields: { engagement: [exitPlan] },
  when: 'has(engagement.exit_plan, "decider")',
  remedy: "Write down that the project manager decides on the exit, on the mentor's advice.",
  cases: [
    { given: { "engagement.exit_plan": "decider" }, gives: true },
    { given: { "engagement.exit_plan": "none" }, gives: false },
    { given: {}, gives: null },
  ],
});
