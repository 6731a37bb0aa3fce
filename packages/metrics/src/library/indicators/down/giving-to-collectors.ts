import { answered, howOften, observed } from "../make.js";

export const givingToCollectors = observed({
  id: "giving-to-collectors",
  title: "Gives money to extremist collectors",
  direction: "down",
  kind: "event",
  source: "§7.2",
  saidBy: "report",
  covers: ["MV05"],
  ask: "Does the client give to extremist collectors at the door?",
  answers: howOften("Money given to extremist collectors"),
  cases: answered("never", "often"),
});
