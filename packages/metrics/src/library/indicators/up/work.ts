import { answered, howFar, observed } from "../make.js";

export const work = observed({
  id: "work",
  title: "Seeks or gains work",
  direction: "up",
  kind: "event",
  source: "§7.2 H",
  saidBy: "participant",
  covers: ["MV14"],
  ask: "Is the client seeking or in work?",
  answers: howFar("Work"),
  cases: answered("no", "yes"),
});
