import { answered, observed, observers } from "../make.js";

export const riskToSociety = observed({
  id: "risk-to-society",
  title: "What is said, done and viewed, and where the client goes",
  direction: "down",
  raters: observers,
  source: "§7.2 B (what he is saying, doing and viewing, and where he is going)",
  saidBy: "participant",
  covers: ["MV09"],
  ask: "What gives cause for concern in words, acts, places and viewing?",
  answers: [
    ["low", 1_000, "Words, acts, places and viewing give little cause for concern."],
    ["moderate", 4_000, "One of them gives cause for concern."],
    ["high", 7_000, "Several give cause for concern."],
    ["severe", 10_000, "They point to harm; the duty to report applies.", "report-threat"],
  ],
  cases: answered("low", "severe"),
});
