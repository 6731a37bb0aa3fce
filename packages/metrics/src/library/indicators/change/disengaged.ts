import { answered, howFar, observed } from "../make.js";

export const disengaged = observed({
  id: "disengaged",
  title: "Has disengaged",
  direction: "up",
  kind: "event",
  source: "§7.2",
  saidBy: "report",
  covers: ["MV02"],
  ask: "Has the client disengaged from the group or cause?",
  answers: howFar("Disengaged from the group or cause"),
  cases: answered("no", "yes"),
});
