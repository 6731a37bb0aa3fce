import { answered, observed } from "../make.js";

export const rapport = observed({
  id: "rapport",
  title: "First stage: rapport and mutual confidence",
  direction: "up",
  source: "§7.2 F",
  saidBy: "participant",
  part: "trust",
  covers: ["MV20"],
  ask: "Have rapport and confidence been built?",
  answers: [
    ["none", 0, "None yet."],
    ["beginning", 3_500, "Beginning."],
    ["built", 7_000, "Built."],
    ["firm", 10_000, "Firm on both sides."],
  ],
  cases: answered("none", "firm"),
});
