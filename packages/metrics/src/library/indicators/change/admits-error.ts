import { answered, howFar, observed } from "../make.js";

export const admitsError = observed({
  id: "admits-error",
  title: "Says that the beliefs were wrong and wants life back on track",
  direction: "up",
  kind: "event",
  source: "§7.2 F",
  saidBy: "participant",
  covers: ["MV22"],
  ask: "Does the client say that the beliefs were wrong?",
  answers: howFar("Says that the beliefs were wrong"),
  cases: answered("no", "yes"),
});
