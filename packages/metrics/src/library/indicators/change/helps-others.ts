import { answered, howFar, observed, observers } from "../make.js";

export const helpsOthers = observed({
  id: "helps-others",
  title: "Challenges extremism and helps others, about two years on",
  direction: "up",
  kind: "event",
  raters: observers,
  source: "§7.2 D",
  saidBy: "participant",
  covers: ["MV32"],
  ask: "Does the former client now help others to leave?",
  answers: howFar("Helps others and challenges extremism"),
  cases: answered("no", "yes"),
});
