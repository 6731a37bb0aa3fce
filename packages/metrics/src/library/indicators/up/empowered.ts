import { answered, observed } from "../make.js";

export const empowered = observed({
  id: "empowered",
  title: "Handles adverse social forces constructively",
  direction: "up",
  source: "§8.3; §3.3 after Pinderhughes 1983",
  saidBy: "report",
  covers: ["MV45"],
  ask: "How does the client meet injustice and setbacks?",
  answers: [
    ["lashes-out", 0, "Lashes out or withdraws."],
    ["with-help", 4_000, "Copes with help."],
    ["mostly-copes", 7_500, "Mostly copes, lawfully and in the open."],
    ["constructive", 10_000, "Acts constructively, and helps others to."],
  ],
  cases: answered("lashes-out", "constructive"),
});
