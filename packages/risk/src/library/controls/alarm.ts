import { control } from "../build.js";
import { sessionSafety } from "../fields/session-safety.js";
import { dangerFields, knownDanger } from "../scales/known-danger.js";

/** Panic button or video (§6.2). */
export const alarm = control({
  id: "alarm",
  title: "Panic button or video",
  kind: "mitigating",
  lowers: "impact",
  by: 2_000,
  basis: "The report names it; help comes sooner, so harm is smaller. The share is our coding.",
  source: "§6.2",
  saidBy: "report",
  covers: ["RM01"],
  fields: { engagement: [sessionSafety, ...dangerFields] },
  when: 'has(engagement.session_safety, "alarm")',
  remedy: "Give the mentor a panic button, or agree on video.",
  adviseWhen: knownDanger,
  cases: [
    { given: { "engagement.session_safety": "alarm" }, gives: true },
    { given: { "engagement.session_safety": "none" }, gives: false },
    { given: {}, gives: null },
  ],
});
