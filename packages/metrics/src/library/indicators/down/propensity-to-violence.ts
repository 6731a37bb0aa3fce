import { answered, howMuch, observed } from "../make.js";

export const propensityToViolence = observed({
  id: "propensity-to-violence",
  title: "Speaks of using violence, as heard in sessions",
  direction: "down",
  source:
    "§8.3 (propensity to undertake violence); that what is heard is rated, and nothing foretold: our coding",
  saidBy: "report",
  covers: ["MV48"],
  ask: "How far does the client speak of using violence?",
  answers: howMuch("Talk of using violence"),
  cases: answered("not-seen", "strong"),
});
