import { control } from "../build.js";
import { sessionSafety } from "../fields/session-safety.js";

/** The mentor is trained to leave a flashpoint (§6.1 (G)). */
export const flashpointExit = control({
  id: "flashpoint-exit",
  title: "The mentor is trained to leave a flashpoint",
  kind: "preventive",
  lowers: "likelihood",
  by: 2_000,
  basis: "Participant G asks for it; the share is our coding.",
  source: "§6.1 (G)",
  saidBy: "participant",
  covers: ["RM01", "RM06", "RP08", "RP09"],
  fields: { engagement: [sessionSafety] },
  when: 'has(engagement.session_safety, "leaving")',
  remedy: "Train the mentor to recognise a flashpoint and to leave it.",
  cases: [
    { given: { "engagement.session_safety": "leaving" }, gives: true },
    { given: { "engagement.session_safety": "none" }, gives: false },
    { given: {}, gives: null },
  ],
});
