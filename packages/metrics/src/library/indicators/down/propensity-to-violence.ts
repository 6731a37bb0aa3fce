import { answered, howMuch, observed } from "../make.js";

export const propensityToViolence = observed({
  id: "propensity-to-violence",
  title: "Readiness to use violence, as seen in sessions",
  direction: "down",
  source: "§8.3",
  saidBy: "report",
  covers: ["MV48"],
  ask: "How ready does the client seem to use violence?",
  answers: howMuch("Readiness to use violence"),
  cases: answered("not-seen", "strong"),
});
