import { answered, observed } from "../make.js";

export const realChange = observed({
  id: "real-change",
  title: "Second stage: issues addressed, extremist views rejected, part of society",
  direction: "up",
  source: "§7.2 F",
  saidBy: "participant",
  part: "change",
  covers: ["MV21"],
  ask: "Have the client's issues been addressed so that a real change is seen?",
  answers: [
    ["not-begun", 0, "Not begun."],
    ["begun", 3_500, "Begun: the issues are spoken of."],
    ["visible", 7_000, "A change is seen."],
    ["firm", 10_000, "Views rejected, and an active part in society, over a long time."],
  ],
  cases: answered("not-begun", "firm"),
});
