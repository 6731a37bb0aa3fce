import { answered, howFar, observed } from "../make.js";

export const educationOrTraining = observed({
  id: "education-or-training",
  title: "Takes up education or training",
  direction: "up",
  kind: "event",
  source: "§7.2",
  saidBy: "report",
  covers: ["MV13"],
  ask: "Has the client taken up education or training?",
  answers: howFar("Education or training"),
  cases: answered("no", "yes"),
});
