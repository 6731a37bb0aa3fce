import { answered, howFar, observed } from "../make.js";

export const rejectsViolence = observed({
  id: "rejects-violence",
  title: "Rejects physical violence",
  direction: "up",
  kind: "event",
  source: "§7.2 C, who speaks of “physical jihad”; for other causes: our coding",
  saidBy: "participant",
  covers: ["MV40"],
  ask: "Does the client reject physical violence?",
  answers: howFar("Rejects physical violence"),
  cases: answered("no", "yes"),
});
