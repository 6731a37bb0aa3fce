import { answered, observed, observers } from "../make.js";

export const riskToSociety = observed({
  id: "risk-to-society",
  title: "Risk to society: what is said, done, viewed and where the client goes",
  direction: "down",
  raters: observers,
  source: "§7.2 B",
  saidBy: "participant",
  covers: ["MV09"],
  ask: "What risk to others do words, acts, places and viewing show?",
  answers: [
    ["low", 1_000, "Words, acts, places and viewing show little risk to others."],
    ["moderate", 4_000, "One of them gives cause for concern."],
    ["high", 7_000, "Several give cause for concern."],
    ["severe", 10_000, "They point to harm; the duty to report applies.", "report-threat"],
  ],
  cases: answered("low", "severe"),
});
