import { control } from "../build.js";
import { sessionSafety } from "../fields/session-safety.js";
import { dangerFields, knownDanger } from "../scales/known-danger.js";

/** An officer is present, by agreement (§6.2 (H, J)). */
export const officerPresent = control({
  id: "officer-present",
  title: "An officer is present, by agreement",
  kind: "preventive",
  lowers: "likelihood",
  by: 5_000,
  basis: "Participant H saw it work and calls for learning what works; the share is our coding.",
  source: "§6.2 (H, J)",
  saidBy: "participant",
  covers: ["RM02", "RM03"],
  fields: { engagement: [sessionSafety, ...dangerFields] },
  when: 'has(engagement.session_safety, "officer")',
  remedy: "Ask mentor and client whether an officer may sit in, and weigh what it costs in trust.",
  adviseWhen: knownDanger,
  cases: [
    { given: { "engagement.session_safety": "officer" }, gives: true },
    { given: { "engagement.session_safety": "none" }, gives: false },
    { given: {}, gives: null },
  ],
});
