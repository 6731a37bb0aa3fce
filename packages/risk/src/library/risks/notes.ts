import { impact, likelihood, risk } from "../build.js";
import { recording } from "../fields/recording.js";

/** Notes cost trust, or their absence continuity (§4.5 (E and an unnamed mentor)). */
export const notes = risk({
  id: "notes",
  category: "client",
  title: "Notes could cost trust, or their absence continuity",
  cause: "Notes are taken in front of the client without a word, or not at all.",
  event: "The client feels spied on, or the thread is lost.",
  consequence: "Trust or continuity breaks.",
  owner: "mentor",
  review: 90,
  source: "§4.5 (E and an unnamed mentor)",
  saidBy: "participant",
  covers: ["RX06"],
  fields: { engagement: [recording] },
  likelihood: likelihood(
    "§4.5; levels: our coding",
    "How are sessions recorded?",
    ["likely", 'engagement.recording == "in-session"', "Notes are taken in the session, without agreement."],
    ["possible", 'engagement.recording == "none"', "No notes are kept."],
    ["unlikely", true, "Notes are agreed, or written afterwards."],
  ),
  impact: impact("§4.5; level: our coding", "What would it cost?", [
    "minor",
    true,
    "Trust or continuity would suffer.",
  ]),
  controls: ["confidentiality-limits", "pair"],
  cases: [
    { of: "likelihood", given: { "engagement.recording": "in-session" }, gives: "likely" },
    { of: "likelihood", given: { "engagement.recording": "none" }, gives: "possible" },
    { of: "likelihood", given: { "engagement.recording": "agreed" }, gives: "unlikely" },
    { of: "likelihood", given: {}, gives: null },
    { of: "impact", given: {}, gives: "minor" },
  ],
});
