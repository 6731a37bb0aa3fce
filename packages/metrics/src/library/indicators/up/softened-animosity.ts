import { answered, observed } from "../make.js";

export const softenedAnimosity = observed({
  id: "softened-animosity",
  title: "Animosity softens; looks for some reason in the other side",
  direction: "up",
  source: "§7.2 H",
  saidBy: "participant",
  covers: ["MV28"],
  ask: "How does the client speak of those they were against?",
  answers: [
    ["hostile", 0, "With hostility only."],
    ["wavering", 4_000, "With hostility and some doubts."],
    ["reasoning", 7_500, "Looks for the other side's reasons."],
    ["reconciled", 10_000, "Without animosity."],
  ],
  cases: answered("hostile", "reconciled"),
});
